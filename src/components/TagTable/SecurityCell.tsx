import { lazyPart } from '../LazyPart';
import { useAssessment } from './AssessmentProvider';
import { ReadingMark } from './ReadingMark';
import { RetryButton } from './RetryButton';

/** Loaded when something is known of an image. */
const AssessmentText = lazyPart(
  () => import('./AssessmentText').then(m => m.AssessmentText),
  { waiting: <ReadingMark />, Failed: RetryButton },
);

interface SecurityCellProps {
  repository: string;
  digest: string;
}

/** What scanners found in an image, or the word for what is known instead. */
export function SecurityCell({ repository, digest }: SecurityCellProps) {
  const assessment = useAssessment(digest);
  return assessment.state === 'loading' ? (
    <ReadingMark />
  ) : (
    <AssessmentText repository={repository} assessment={assessment} />
  );
}
