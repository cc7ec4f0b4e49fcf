import { Assessment, scannedAt } from './assess';
import { Severity } from './model';
import { countBySeverity } from './summarize';

/** What of an assessment is shown beside many others. */
export type AssessmentSummary =
  | {
      state: 'reported';
      /** How many findings there are of each severity. */
      counts: Record<Severity, number>;
      /** Whether the scanner recognised anything to look into. */
      isAnythingRecognised: boolean;
      scannedAt?: Date;
      scanner?: string;
    }
  /** There is a report, too large to be read for a line of a table. */
  | { state: 'large' }
  | { state: Exclude<Assessment['state'], 'reported'> };

/** Leaves of an assessment what is shown beside many others. */
export function summarize(assessment: Assessment): AssessmentSummary {
  if (assessment.state !== 'reported') {
    return { state: assessment.state };
  }
  const { report } = assessment;
  const time = scannedAt(assessment);
  return {
    state: 'reported',
    counts: countBySeverity(report.findings),
    isAnythingRecognised: report.isAnythingRecognised,
    ...(time && { scannedAt: time }),
    ...(report.scanner && { scanner: report.scanner.name }),
  };
}
