import { Progress } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  compareFindings,
  Finding,
  FoundReport,
} from 'backstage-plugin-acr-common/reports';
import { useInTurns } from '../../../data/query';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Disclosure } from '../../shared';
import { describeReport } from './findingSides';
import { FindingTable } from './FindingTable';

const useStyles = makeStyles(theme => ({
  counts: { marginBottom: theme.spacing(1) },
  part: { marginTop: theme.spacing(2.5) },
}));

/** An image with its report. */
interface ReportedSide {
  tag: string;
  reported: FoundReport;
  /** What makes the report less than the whole truth. */
  doubts: string[];
}

interface FindingChangeTablesProps {
  from: ReportedSide;
  to: ReportedSide;
}

/** What became of the findings of one image in the other. */
export function FindingChangeTables({ from, to }: FindingChangeTablesProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const [before, after] = [from.reported.report, to.reported.report];
  const { value: changes } = useInTurns('', [before, after], () =>
    compareFindings(before, after),
  );
  if (!changes) {
    return <Progress />;
  }
  const { added, reopened, fixed, setAside, unchanged } = changes;
  const isAlike =
    before.format === after.format &&
    before.scanner?.name === after.scanner?.name;
  const counts = formats.list([
    t('findings.added', { number: formats.number(added.length) }),
    t('findings.fixed', { number: formats.number(fixed.length) }),
    ...(reopened.length > 0
      ? [t('findings.reopened', { number: formats.number(reopened.length) })]
      : []),
    ...(setAside.length > 0
      ? [t('findings.setAside', { number: formats.number(setAside.length) })]
      : []),
    t('findings.unchanged', { number: formats.number(unchanged.length) }),
  ]);
  const isNone = before.findings.length + after.findings.length === 0;
  return (
    <>
      <Typography variant="subtitle1" component="p" className={classes.counts}>
        {isNone ? t('findings.noneInBoth') : counts}
      </Typography>
      {[from, to].map(({ tag, reported, doubts }, at) =>
        [describeReport(t, formats, reported), ...doubts].map(text => (
          <Typography
            // The two may have the same tag.
            key={`${at} ${text}`}
            variant="body2"
            color="textSecondary"
          >
            {t('compare.ofTag', { tag, text })}
          </Typography>
        )),
      )}
      {!isAlike && (
        <Typography variant="body2" role="note">
          {t('findings.otherScanners')}
        </Typography>
      )}
      <Part title={t('findings.newTitle')} findings={added} />
      <Part title={t('findings.reopenedTitle')} findings={reopened} />
      <Part title={t('findings.fixedTitle')} findings={fixed} />
      <Part title={t('findings.setAsideTitle')} findings={setAside} />
      {unchanged.length > 0 && (
        <Disclosure
          summary={t('findings.unchangedSummary', {
            count: unchanged.length,
            formatted: formats.number(unchanged.length),
          })}
        >
          <FindingTable
            title={t('findings.unchangedTitle')}
            findings={unchanged}
          />
        </Disclosure>
      )}
    </>
  );
}

/** A table below its title; nothing where there is nothing to list. */
function Part({ title, findings }: { title: string; findings: Finding[] }) {
  const classes = useStyles();
  return findings.length === 0 ? null : (
    <div className={classes.part}>
      <Typography variant="subtitle1" component="h4">
        {title}
      </Typography>
      <FindingTable title={title} findings={findings} />
    </div>
  );
}
