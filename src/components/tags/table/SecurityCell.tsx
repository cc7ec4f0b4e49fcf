import { memo } from 'react';
import { useIndexFacts } from '../../../data/images';
import { useKnownAssessment } from '../../../data/reports';
import { isIndex, TagRow } from '../../../data/tags';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { AssessmentText, HintedWord } from './AssessmentText';
import { useIsLookedUp } from './lookup';
import { NoSecurity } from './NoSecurity';
import { NotLookedUp } from './NotLookedUp';
import { ReadingMark } from './ReadingMark';

interface ImageProps {
  repository: string;
  digest: string;
}

interface SecurityCellProps
  extends ImageProps,
    Pick<TagRow, 'manifest' | 'buildCache' | 'isWithoutReports'> {
  /** Whether what is attached to the image is read by now, or soon. */
  isRead: boolean;
  /** Whether a dash stands for images without a report; the table says what it means. */
  isQuiet?: boolean;
}

/** What scanners found in an image, or the word for what is known instead. */
export const SecurityCell = memo((props: SecurityCellProps) => {
  const { repository, digest, manifest, buildCache, isRead } = props;
  const { isQuiet } = props;
  const { t } = useAcrTranslation();
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
      {isRead ? (
        <KnownSecurity
          repository={repository}
          digest={digest}
          isQuiet={isQuiet}
        />
      ) : (
        <NotRead digest={digest} />
      )}
    </>
  );
});

function KnownSecurity(props: ImageProps & Pick<SecurityCellProps, 'isQuiet'>) {
  const { repository, digest, isQuiet } = props;
  const { assessment, isCurrent } = useKnownAssessment(repository, digest);
  if (!useIsLookedUp(digest) && !isCurrent) {
    return <NotLookedUp />;
  }
  return (
    <AssessmentText
      repository={repository}
      assessment={assessment}
      isQuiet={isQuiet}
    />
  );
}

function NotRead({ digest }: Pick<ImageProps, 'digest'>) {
  return useIsLookedUp(digest) ? <ReadingMark /> : <NotLookedUp />;
}

/** Looks into an index, also where its platforms are not shown. */
function IndexLook({ repository, digest }: ImageProps) {
  useIndexFacts(repository, digest);
  return null;
}
