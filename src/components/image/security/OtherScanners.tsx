import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  FoundReport,
  latestOfOthers,
} from 'backstage-plugin-acr-common/reports';
import { useFormats } from '../../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { Limited } from '../../shared';

/** As many scanners as are named: anybody may attach what names another one. */
const SHOWN = 10;

const useStyles = makeStyles(theme => ({
  // The label of what follows stands on its upper edge.
  root: { marginBottom: theme.spacing(1.5) },
}));

interface OtherScannersProps {
  /** That first which holds. */
  reports: readonly FoundReport[];
  onChoose: (id: string) => void;
}

/** Says where other scanners have another number of findings, and leads there. */
export function OtherScanners({ reports, onChoose }: OtherScannersProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const [held] = reports;
  const others = latestOfOthers(reports);
  const isSame = others.every(each => countOf(each) === countOf(held));
  if (isSame) {
    return null;
  }
  const all = [held, ...others];
  const describe = (each: FoundReport) =>
    t('report.scannerCount', {
      scanner: nameOf(t, each),
      number: formats.number(countOf(each)),
    });
  return (
    <Typography variant="body2" role="note" className={classes.root}>
      {t('report.scannersDiffer', {
        parts: formats.list(
          all.length > SHOWN
            ? [...all.slice(0, SHOWN).map(describe), '…']
            : all.map(describe),
        ),
      })}{' '}
      <Limited items={others} limit={SHOWN}>
        {shown =>
          shown.map(each => (
            <Button
              key={each.id}
              size="small"
              onClick={() => onChoose(each.id)}
            >
              {t('report.showReportOf', { scanner: nameOf(t, each) })}
            </Button>
          ))
        }
      </Limited>
    </Typography>
  );
}

function countOf({ report }: FoundReport): number {
  return report.findings.length;
}

function nameOf(t: AcrTranslate, { report }: FoundReport): string {
  return report.scanner?.name ?? t('report.scannerNotTold');
}
