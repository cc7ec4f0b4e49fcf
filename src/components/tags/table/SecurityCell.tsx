import { memo } from 'react';
import { useIndexFacts } from '../../../data/images';
import { useKnownAssessment } from '../../../data/reports';
import { isIndex, TagRow } from '../../../data/tags';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { AssessmentFailure, AssessmentText } from './AssessmentText';
import { Dash } from './Dash';
import { HintedWord } from './HintedWord';
import { useIsLookedUp } from './lookup';
import { ReadingMark } from './ReadingMark';

interface ImageProps {
  repository: string;
  digest: string;
}

interface SecurityCellProps
  extends ImageProps,
    Pick<TagRow, 'manifest' | 'buildCache' | 'mayHaveReports'> {
  /** Whether what is attached to the image is read by now, or soon. */
  isRead: boolean;
  /** Whether a dash stands for what the table says once for all of them. */
  isQuiet?: boolean;
}

/** What scanners found in an image, or the word for what is known instead. */
export const SecurityCell = memo((props: SecurityCellProps) => {
  const { repository, digest, manifest, buildCache, isRead } = props;
  const { isQuiet, mayHaveReports = true } = props;
  const { t } = useAcrTranslation();
  if (buildCache) {
    return <Dash title={t('tag.buildCacheHint')} />;
  }
  if (!mayHaveReports) {
    return (
      <HintedWord
        word={t('repositories.noReports')}
        hint={t('repositories.noReportsHint')}
      />
    );
  }
  if (mayHaveReports !== true) {
    return (
      <AssessmentFailure
        repository={repository}
        error={mayHaveReports}
        isQuiet={isQuiet}
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
  const { t } = useAcrTranslation();
  const { assessment, isCurrent } = useKnownAssessment(repository, digest);
  if (!useIsLookedUp(digest) && !isCurrent) {
    return <Dash title={t('security.lookUp.notYet')} />;
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
  const { t } = useAcrTranslation();
  return useIsLookedUp(digest) ? (
    <ReadingMark title={t('security.cell.loading')} />
  ) : (
    <Dash title={t('security.lookUp.notYet')} />
  );
}

/** Looks into an index, also where its platforms are not shown. */
function IndexLook({ repository, digest }: ImageProps) {
  useIndexFacts(repository, digest);
  return null;
}
