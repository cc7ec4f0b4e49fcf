import Typography from '@material-ui/core/Typography';
import { AcrError } from 'backstage-plugin-acr-common';
import { AssessmentSummary } from 'backstage-plugin-acr-common/reports';
import { Reading } from '../../../data/query';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { failureTitle } from '../../failures';
import { VisuallyHidden } from '../../shared';
import { describeVerdict, isNotScanned } from './describeVerdict';
import { ReadingMark } from './ReadingMark';
import { SeverityChips } from './SeverityChips';

/** The hidden text is placed relative to it. */
const STYLE = { position: 'relative' } as const;

export interface AssessmentTextProps {
  repository: string;
  assessment: Reading<AssessmentSummary>;
  /** Whether a dash stands for images without a report; the table says what it means. */
  isQuiet?: boolean;
}

/** Puts into words, or into numbers, what is known of an image. */
export function AssessmentText(props: AssessmentTextProps) {
  const { repository, assessment, isQuiet = false } = props;
  const { t } = useAcrTranslation();
  const formats = useFormats();
  switch (assessment.state) {
    case 'loading':
      return <ReadingMark />;
    case 'failed':
      return <Failure repository={repository} error={assessment.error} />;
    default: {
      const verdict = describeVerdict(t, formats, assessment.value);
      return (
        <>
          {'counts' in verdict ? (
            <SeverityChips counts={verdict.counts} />
          ) : (
            <HintedWord
              {...verdict}
              isQuiet={isQuiet && isNotScanned(assessment.value)}
            />
          )}
          {verdict.remarks.map(remark => (
            <Typography key={remark} variant="caption" display="block">
              {remark}
            </Typography>
          ))}
        </>
      );
    }
  }
}

interface HintedWordProps {
  word: string;
  /** What stands behind it, on hover and for screen readers. */
  hint: string;
  /** Whether a dash stands for it on screen. */
  isQuiet?: boolean;
}

/** A word in a cell. */
export function HintedWord({ word, hint, isQuiet }: HintedWordProps) {
  return isQuiet ? (
    <span style={STYLE} title={hint}>
      <span aria-hidden>–</span>
      <VisuallyHidden>{`${word}, ${hint}`}</VisuallyHidden>
    </span>
  ) : (
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
    <HintedWord
      word={t('security.cell.unreadable')}
      hint={failureTitle(t, formats, error.failure, {
        repository,
        api: 'content',
      })}
    />
  );
}
