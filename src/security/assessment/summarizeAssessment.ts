import { Assessment, scannedAt } from './assess';
import { countBySeverity } from './summarize';
import { AssessmentSummary } from './summary';

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
    unreadable: report.unreadable,
    misconfigurations: report.misconfigurations.length,
    ...(time && { scannedAt: time }),
    ...(report.scanner && { scanner: report.scanner.name }),
  };
}
