import { Progress } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { ImageChoice } from '../../../data/address';
import { useOpenEvent } from '../../../data/analytics';
import { useImage } from '../../../data/images';
import { IMAGE_BUDGET, ReadingBudgetProvider } from '../../../data/query';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { describePause, FailurePanel } from '../../failures';
import { BackLink, FocusedPage } from '../../shared';
import { LoadedImage } from './LoadedImage';

/** Which image is shown, and where. */
export interface ImagePageProps {
  repository: string;
  choice: ImageChoice;
  /** Where the table of all tags is, relative to this page. */
  tableAddress: string;
}

/** An image: what it is, and how to get it. */
export function ImagePage(props: ImagePageProps) {
  const { repository, choice, tableAddress } = props;
  const { t } = useAcrTranslation();
  const reading = useImage(repository, choice.tag);
  useOpenEvent('openImage', `${repository}:${choice.tag}`);
  return (
    <FocusedPage>
      <BackLink to={tableAddress} text={t('image.back', { repository })} />
      {reading.state === 'loading' && <Progress />}
      {reading.state === 'loading' && reading.pause && (
        <Typography variant="body2" role="status">
          {describePause(t, reading.pause)}
        </Typography>
      )}
      {reading.state === 'failed' && (
        <FailurePanel
          repository={repository}
          failure={reading.error.failure}
          answer={reading.error.answer}
          onRetry={() => reading.retry()}
        />
      )}
      {reading.state === 'ready' && (
        <ReadingBudgetProvider
          size={IMAGE_BUDGET}
          view={[repository, choice.tag, choice.platform].join()}
        >
          <LoadedImage image={reading.value} choice={choice} />
        </ReadingBudgetProvider>
      )}
    </FocusedPage>
  );
}
