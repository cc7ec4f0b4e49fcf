import { AcrError } from '../../api/AcrError';
import { useFormats } from '../../formats/useFormats';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { failureTitle } from '../FailurePanel';
import { VisuallyHidden } from '../VisuallyHidden';
import { useAssessment } from './AssessmentProvider';
import { describeVerdict } from './describeVerdict';
import { SeverityChips } from './SeverityChips';

/** The hidden text is placed relative to it. */
const STYLE = { position: 'relative' } as const;

interface SecurityCellProps {
  repository: string;
  digest: string;
}

/** What scanners found in an image, or the word for what is known instead. */
export function SecurityCell({ repository, digest }: SecurityCellProps) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const assessment = useAssessment(digest);
  switch (assessment.state) {
    case 'loading':
      return (
        <span style={STYLE} title={t('security.cell.loading')}>
          <span aria-hidden>…</span>
          <VisuallyHidden>{t('security.cell.loading')}</VisuallyHidden>
        </span>
      );
    case 'failed':
      return <Failure repository={repository} error={assessment.error} />;
    default: {
      const verdict = describeVerdict(t, formats, assessment.value);
      return 'counts' in verdict ? (
        <SeverityChips counts={verdict.counts} />
      ) : (
        <Word {...verdict} />
      );
    }
  }
}

interface WordProps {
  word: string;
  /** What stands behind it, on hover and for screen readers. */
  hint: string;
}

function Word({ word, hint }: WordProps) {
  return (
    <span style={STYLE} title={hint}>
      {word}
      <VisuallyHidden>{`, ${hint}`}</VisuallyHidden>
    </span>
  );
}

function Failure({
  repository,
  error,
}: {
  repository: string;
  error: AcrError;
}) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  return (
    <Word
      word={t('security.cell.unreadable')}
      hint={failureTitle(t, formats, error.failure, { repository })}
    />
  );
}
