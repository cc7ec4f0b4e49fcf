import { memo } from 'react';
import { useAssessment } from './AssessmentProvider';
import { AssessmentText } from './lazy';
import { ReadingMark } from './ReadingMark';

interface SecurityCellProps {
  repository: string;
  digest: string;
}

/** What scanners found in an image, or the word for what is known instead. */
export const SecurityCell = memo((props: SecurityCellProps) => {
  const { repository, digest } = props;
  const assessment = useAssessment(digest);
  return assessment.state === 'loading' ? (
    <ReadingMark />
  ) : (
    <AssessmentText repository={repository} assessment={assessment} />
  );
});
