import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { FoundReport, scannedAt } from 'backstage-plugin-acr-common/reports';
import { Formats, useFormats } from '../../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { limitedOptions } from '../../shared';
import { judgePackages } from './judgePackages';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2), maxWidth: '100%' },
}));

interface ReportChooserProps {
  /** That first which holds; with one there is nothing to choose. */
  reports: FoundReport[];
  shown: FoundReport;
  onChoose: (id: string) => void;
}

/** Chooses one of several reports of an image. */
export function ReportChooser(props: ReportChooserProps) {
  const { reports, shown, onChoose } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  if (reports.length < 2) {
    return null;
  }
  return (
    <TextField
      select
      size="small"
      variant="outlined"
      id="acr-report"
      className={classes.root}
      label={t('report.choose')}
      value={shown.id}
      onChange={event => onChoose(event.target.value)}
    >
      {limitedOptions(
        t,
        formats,
        reports.map(found => ({
          value: found.id,
          label: describe(t, formats, found),
        })),
        shown.id,
      )}
    </TextField>
  );
}

function describe(
  t: AcrTranslate,
  formats: Formats,
  found: FoundReport,
): string {
  const time = scannedAt(found);
  return t('report.option', {
    date: time ? formats.time(time) : t('report.dateNotTold'),
    scanner: found.report.scanner?.name ?? t('report.scannerNotTold'),
    result: describeResult(t, formats, found),
  });
}

/** A number only where it is one of what was looked into. */
function describeResult(
  t: AcrTranslate,
  formats: Formats,
  { report }: FoundReport,
): string {
  const numbered = (count: number) => ({
    count,
    formatted: formats.number(count),
  });
  switch (judgePackages(report)) {
    case 'nothing-recognised':
      return t('security.cell.nothingRecognised');
    case 'partly-scanned':
      return t('report.optionNoVulnerabilities');
    case 'not-told':
      return t('report.optionNotTold');
    case 'partly-unreadable':
      return t('report.unreadableEntries', numbered(report.unreadable));
    case 'set-aside':
      return t('security.cell.noOpenFindings');
    case 'partial':
      return t('security.cell.partial');
    default:
      return t('report.findingCount', numbered(report.findings.length));
  }
}
