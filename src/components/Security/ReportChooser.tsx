import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { Formats } from '../../formats/formats';
import { useFormats } from '../../formats/useFormats';
import { FoundReport } from '../../hooks/useImageSecurity';
import { scannedAt } from '../../security/assessment/assess';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../translations/useAcrTranslation';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2), maxWidth: '100%' },
}));

interface ReportChooserProps {
  /** The newest first; with one there is nothing to choose. */
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
      value={shown.candidate.id}
      onChange={event => onChoose(event.target.value)}
    >
      {reports.map(found => (
        <MenuItem key={found.candidate.id} value={found.candidate.id}>
          {describe(t, formats, found)}
        </MenuItem>
      ))}
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
  });
}
