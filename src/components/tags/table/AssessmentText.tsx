import Typography from '@material-ui/core/Typography';
import { AcrError } from 'backstage-plugin-acr-common';
import { AssessmentSummary } from 'backstage-plugin-acr-common/reports';
import { Reading } from '../../../data/query';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { failureTitle } from '../../failures';
import { describeVerdict, isNotScanned } from './describeVerdict';
import { HintedWord } from './HintedWord';
import { ReadingMark } from './ReadingMark';
import { SeverityChips } from './SeverityChips';

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
      return <ReadingMark title={t('security.cell.loading')} />;
    case 'failed':
      return (
        <AssessmentFailure repository={repository} error={assessment.error} />
      );
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

interface AssessmentFailureProps {
  repository: string;
  error: AcrError;
  /** Whether a dash stands for it on screen. */
  isQuiet?: boolean;
}

/** Says why nothing is known of an image's security. */
export function AssessmentFailure(props: AssessmentFailureProps) {
  const { repository, error, isQuiet } = props;
  const { t } = useAcrTranslation();
  const formats = useFormats();
  return (
    <HintedWord
      word={t('security.cell.unreadable')}
      hint={failureTitle(t, formats, error.failure, {
        repository,
        api: 'content',
      })}
      isQuiet={isQuiet}
    />
  );
}
