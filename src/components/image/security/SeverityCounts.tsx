import { makeStyles } from '@material-ui/core/styles';
import { SEVERITIES, Severity } from 'backstage-plugin-acr-common/reports';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { severityColours } from '../../shared';
import { describeCount } from './words';

/** How a severity looks, in words with a colour beside them. */
export const useSeverityStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  // The colour stands beside the words, which can be read on any background.
  chip: {
    ...theme.typography.body2,
    display: 'inline-block',
    padding: theme.spacing(0, 1),
    border: `1px solid ${theme.palette.divider}`,
    borderLeftWidth: 6,
    borderRadius: theme.shape.borderRadius,
    whiteSpace: 'nowrap',
  },
  zero: { color: theme.palette.text.secondary },
  critical: { borderLeftColor: severityColours(theme).critical },
  high: { borderLeftColor: severityColours(theme).high },
  medium: { borderLeftColor: severityColours(theme).medium },
  low: { borderLeftColor: severityColours(theme).low },
  unknown: { borderLeftColor: severityColours(theme).unknown },
}));

interface SeverityCountsProps {
  counts: Readonly<Record<Severity, number>>;
  /** Whether severities that there are none of are left out. */
  isShort?: boolean;
}

/** How many there are of each severity, the worst first. */
export function SeverityCounts({ counts, isShort }: SeverityCountsProps) {
  const classes = useSeverityStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  return (
    <ul className={classes.list} aria-label={t('report.total')}>
      {SEVERITIES.filter(severity => !isShort || counts[severity] > 0).map(
        severity => (
          <li
            key={severity}
            className={`${classes.chip} ${
              counts[severity] > 0 ? classes[severity] : classes.zero
            }`}
          >
            {describeCount(t, formats, severity, counts[severity])}
          </li>
        ),
      )}
    </ul>
  );
}
