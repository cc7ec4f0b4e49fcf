import { useAssessment } from './AssessmentProvider';
import { AssessmentText } from './lazy';
import { ReadingMark } from './ReadingMark';

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
