import { Theme } from '@material-ui/core/styles';
import { Severity } from 'backstage-plugin-acr-common/reports';

/**
 * The colour of each severity, to stand beside words that can be read without it.
 * None of them is green: that there are none of one says nothing of others.
 */
export function severityColours({
  palette,
}: Theme): Readonly<Record<Severity, string>> {
  return {
    critical: palette.error.dark,
    high: palette.error.light,
    medium: palette.warning.main,
    low: palette.info.main,
    unknown: palette.grey[500],
  };
}
