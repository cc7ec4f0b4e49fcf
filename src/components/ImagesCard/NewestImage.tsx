import Typography from '@material-ui/core/Typography';
import { useMemo } from 'react';
import { NewestTags, useNewestTags } from '../../hooks/useNewestTags';
import { findNewestImage } from '../../image/newestImage';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../translations/useAcrTranslation';
import { describePause } from '../describePause';
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
  const image = useMemo(() => newest && findNewestImage(newest.tags), [newest]);
  if (reading.state === 'failed') {
    return (
      <FailureLine
        repository={repository}
        failure={reading.error.failure}
        tabAddress={addressOf()}
      />
    );
  }
  if (reading.state === 'loading') {
    return (
      <Typography variant="body2" color="textSecondary" role="status">
        {reading.pause ? describePause(t, reading.pause) : t('list.loading')}
      </Typography>
    );
  }
  return image ? (
    <ImageSummary
      repository={repository}
      newest={reading.value}
      image={image}
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
