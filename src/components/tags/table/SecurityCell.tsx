import { memo } from 'react';
import { useIndexFacts } from '../../../data/images';
import { useKnownAssessment } from '../../../data/reports';
import { isIndex, TagRow } from '../../../data/tags';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { AssessmentText, HintedWord } from './AssessmentText';
import { NoSecurity } from './NoSecurity';
import { ReadingMark } from './ReadingMark';

interface SecurityCellProps
  extends Pick<TagRow, 'manifest' | 'buildCache' | 'isWithoutReports'> {
  repository: string;
  digest: string;
}

/** What scanners found in an image, or the word for what is known instead. */
export const SecurityCell = memo((props: SecurityCellProps) => {
  const { repository, digest, manifest, buildCache } = props;
  const { t } = useAcrTranslation();
  const assessment = useKnownAssessment(repository, digest);
  if (buildCache) {
    return <NoSecurity />;
  }
  if (props.isWithoutReports) {
    return (
      <HintedWord
        word={t('repositories.noReports')}
        hint={t('repositories.noReportsHint')}
      />
    );
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
