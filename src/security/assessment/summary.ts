import type { Assessment } from './assess';
import { Severity } from '../model';
import { judge, ReportVerdict } from './verdict';

/** What of an assessment is shown beside many others. */
export type AssessmentSummary =
  | {
      state: 'reported';
      /** How many findings there are of each severity. */
      counts: Record<Severity, number>;
      /** Whether the scanner recognised anything to look into. */
      isAnythingRecognised: boolean;
      /** How many entries of the report could not be read. */
      unreadable: number;
      /** How many things about how the image is made should be otherwise. */
      misconfigurations: number;
      scannedAt?: Date;
      scanner?: string;
    }
  /** There is a report, too large to be read for a line of a table. */
  | { state: 'large' }
  | { state: Exclude<Assessment['state'], 'reported'> };

/** What an assessment comes down to. */
export type Verdict =
  | ReportVerdict
  | Exclude<AssessmentSummary['state'], 'reported'>;

/** Tells what an assessment comes down to. */
export function verdictOf(summary: AssessmentSummary): Verdict {
  if (summary.state !== 'reported') {
    return summary.state;
  }
  const counts = Object.values(summary.counts);
  return judge({
    ...summary,
    findings: counts.reduce((sum, count) => sum + count, 0),
  });
}

/** The counts of findings, where a report tells them. */
export function tellingCounts(
  summary: AssessmentSummary | undefined,
): Readonly<Record<Severity, number>> | undefined {
  return summary?.state === 'reported' &&
    ['findings', 'no-findings'].includes(verdictOf(summary))
    ? summary.counts
    : undefined;
}
