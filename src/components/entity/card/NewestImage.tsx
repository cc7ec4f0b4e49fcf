import Typography from '@material-ui/core/Typography';
import { NewestTags, useNewestImage, useNewestTags } from '../../../data/tags';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { describePause } from '../../failures';
import { FailureLine } from './FailureLine';
import { ImageSummary } from './ImageSummary';

interface NewestImageProps {
  repository: string;
  /** The address of an image in the tab, or of the table there. */
  addressOf: (tag?: string) => string;
}

/** The newest image of a repository, or a sentence that says why there is none. */
export function NewestImage({ repository, addressOf }: NewestImageProps) {
  const { t } = useAcrTranslation();
  const reading = useNewestTags(repository);
  const newest = reading.state === 'ready' ? reading.value : undefined;
  const { image, pushedAt, unclear } = useNewestImage(repository, newest);
  if (reading.state === 'failed') {
    return (
      <FailureLine
        repository={repository}
        failure={reading.error.failure}
        tabAddress={addressOf()}
      />
    );
  }
  // A tag alone does not tell how old its image is.
  if (reading.state === 'loading' || (!image && unclear)) {
    const pause = reading.state === 'loading' ? reading.pause : undefined;
    return (
      <Typography variant="body2" color="textSecondary" role="status">
        {pause ? describePause(t, pause) : t('list.loading')}
      </Typography>
    );
  }
  return image ? (
    <ImageSummary
      repository={repository}
      newest={reading.value}
      image={image}
      pushedAt={pushedAt}
      addressOf={addressOf}
    />
  ) : (
    <Typography variant="body2">
      {explainNoImage(t, repository, reading.value)}
    </Typography>
  );
}

function explainNoImage(
  t: AcrTranslate,
  repository: string,
  { tags, isWhole }: NewestTags,
): string {
  if (!isWhole) {
    return t('card.onlyCompanionsSoFar');
  }
  return tags.length === 0
    ? t('empty.title', { repository })
    : t('list.onlyCompanions');
}
