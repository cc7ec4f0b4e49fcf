import { memo } from 'react';
import { useIndexFacts } from '../../../data/images';
import { isIndex, TagRow } from '../../../data/tags';
import { useAssessment } from './AssessmentProvider';
import { AssessmentText } from './AssessmentText';
import { NoSecurity } from './NoSecurity';
import { ReadingMark } from './ReadingMark';

interface SecurityCellProps extends Pick<TagRow, 'manifest' | 'buildCache'> {
  repository: string;
  digest: string;
}

/** What scanners found in an image, or the word for what is known instead. */
export const SecurityCell = memo((props: SecurityCellProps) => {
  const { repository, digest, manifest, buildCache } = props;
  const assessment = useAssessment(digest);
  if (buildCache) {
    return <NoSecurity />;
  }
  return (
    <>
      {manifest && isIndex(manifest) && (
        <IndexLook repository={repository} digest={digest} />
      )}
      {assessment.state === 'loading' ? (
        <ReadingMark />
      ) : (
        <AssessmentText repository={repository} assessment={assessment} />
      )}
    </>
  );
});

/** Looks into an index, also where its platforms are not shown. */
function IndexLook(props: { repository: string; digest: string }) {
  useIndexFacts(props.repository, props.digest);
  return null;
}
