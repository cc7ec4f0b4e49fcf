import {
  AcrTag,
  LATEST_TAG,
  namesBesideLatest,
  TaggedImage,
} from 'backstage-plugin-acr-common';
import { useTag } from '../../../data/images';
import { Reading } from '../../../data/query';
import { NewestTags } from '../../../data/tags';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Link } from '../../frame';
import { joinNames } from '../../shared';

interface LatestTextProps {
  repository: string;
  newest: NewestTags;
  /** The newest image among those. */
  image: TaggedImage;
  /** Of the image that the tag `latest` points to. */
  address: string;
}

/** What `latest` is: the newest image, an older one, or nothing. */
export function LatestText(props: LatestTextProps) {
  const { repository, newest, image, address } = props;
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const latest = useLatest(repository, newest);
  if (latest.state !== 'ready') {
    return latest.state === 'loading' ? (
      <span title={t('card.reading')}>…</span>
    ) : (
      <>{t('image.notReadable')}</>
    );
  }
  if (latest.value === null) {
    return <>{t('card.noLatest', { tag: LATEST_TAG })}</>;
  }
  const { digest } = latest.value;
  const isNewest = digest === image.tag.digest;
  const names = isNewest
    ? image.names.filter(name => name !== LATEST_TAG)
    : namesBesideLatest(newest.tags, digest);
  const joined = { names: joinNames(t, formats, names) };
  if (isNewest) {
    return names.length > 0 ? (
      <>{t('card.latestNewestTagged', joined)}</>
    ) : (
      <>{t('card.latestNewest')}</>
    );
  }
  return (
    <Link to={address}>
      {names.length > 0
        ? t('card.latestOlderTagged', joined)
        : t('card.latestOlder')}
    </Link>
  );
}

/** It is asked for only if it may be among the tags that were not read. */
function useLatest(
  repository: string,
  { tags, isWhole }: NewestTags,
): Reading<AcrTag | null> {
  const listed = tags.find(({ name }) => name === LATEST_TAG);
  const read = useTag(repository, LATEST_TAG, { enabled: !listed && !isWhole });
  if (listed) {
    return { state: 'ready', value: listed };
  }
  return isWhole ? { state: 'ready', value: null } : read;
}
