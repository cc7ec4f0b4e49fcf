import { Assessment } from './assess';
import { scannedAt } from './holding';
import { countBySeverity } from './summarize';
import { AssessmentSummary } from './summary';
import { numbersOf } from './verdict';

/**
 * Leaves of an assessment what is shown beside many others.
 *
 * @alpha
 */
export function summarize(assessment: Assessment): AssessmentSummary {
  const { isCut, isWithheld } = assessment;
  const notes = {
    unread: assessment.unread.length,
    unsupported: assessment.unsupported.length,
    isCut,
    isWithheld,
  };
  if (assessment.state !== 'reported') {
    return { ...notes, state: assessment.state };
  }
  const [held] = assessment.reports;
  const { report, scope } = held;
  const time = scannedAt(held);
  return {
    ...notes,
    state: 'reported',
    ...numbersOf(report),
    counts: countBySeverity(report.findings),
    scope,
    ...(time && { scannedAt: time }),
    ...(report.scanner && { scanner: report.scanner.name }),
  };
}
