/** What a report comes down to: how many findings there are. */
import { SEVERITIES, type Severity } from '../model';

/**
 * Counts what has a severity; a severity that there is none of counts 0.
 *
 * @alpha
 */
export function countBySeverity(
  findings: ReadonlyArray<{ severity: Severity }>,
): Record<Severity, number> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
  for (const { severity } of findings) {
    counts[severity] += 1;
  }
  return counts;
}

/**
 * Compares counts, the worst first: one critical finding is more than any
 * number of high ones.
 *
 * @alpha
 */
export function compareCounts(
  a: Readonly<Record<Severity, number>>,
  b: Readonly<Record<Severity, number>>,
): number {
  const severity = SEVERITIES.find(each => a[each] !== b[each]);
  return severity ? b[severity] - a[severity] : 0;
}

/** By code units: an order that does not depend on whose browser it is. */
export function compareTexts(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
