import Chip from '@material-ui/core/Chip';
import { alpha, makeStyles, Theme } from '@material-ui/core/styles';
import { SEVERITIES, Severity } from 'backstage-plugin-acr-common/reports';
import { Formats, useFormats } from '../../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { severityColours, VisuallyHidden } from '../../shared';

/** A tint behind the usual text: it is read in a light and in a dark theme. */
function tint(theme: Theme, color: string) {
  return {
    color: theme.palette.text.primary,
    backgroundColor: alpha(color, 0.2),
    borderColor: color,
  };
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
  // Of the table's chips the smallest: five of them are to stand in a line.
  chip: { margin: 0, height: 20, position: 'relative' },
  label: { padding: theme.spacing(0, 0.75) },
  critical: {
    ...tint(theme, severityColours(theme).critical),
    fontWeight: 'bold',
  },
  high: tint(theme, severityColours(theme).high),
  medium: {},
  low: {},
  unknown: {},
}));

/** How many findings there are of each severity that there are any of. */
export function SeverityChips({
  counts,
}: {
  counts: Readonly<Record<Severity, number>>;
}) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  return (
    <span className={classes.root}>
      {SEVERITIES.filter(severity => counts[severity] > 0).map(severity => {
        const { short, full } = describeCount(
          t,
          formats,
          severity,
          counts[severity],
        );
        return (
          <Chip
            key={severity}
            classes={{
              root: `${classes.chip} ${classes[severity]}`,
              label: classes.label,
            }}
            size="small"
            variant="outlined"
            title={full}
            label={
              <>
                <span aria-hidden>{short}</span>
                <VisuallyHidden>{full}</VisuallyHidden>
              </>
            }
          />
        );
      })}
    </span>
  );
}

function describeCount(
  t: AcrTranslate,
  formats: Formats,
  severity: Severity,
  count: number,
) {
  const number = { number: formats.number(count) };
  return {
    short: t(`severity.short.${severity}`, number),
    full: t(`severity.counted.${severity}`, number),
  };
}
