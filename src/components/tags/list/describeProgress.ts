import { isRunning, Running } from '../../../data/query';
import { TagListing } from '../../../data/tags';
import { Formats } from '../../../formats';
import { AcrTranslate } from '../../../translations/useAcrTranslation';
import { describePause } from '../../failures';

/** How far a listing is: 0 to 100, or `undefined` where that can't be told. */
export function readPercent(listing: Running<TagListing>): number | undefined {
  return listing.state === 'filling' && listing.total
    ? Math.min(100, (100 * listing.tags.length) / listing.total)
    : undefined;
}

/** Says what happens on a listing. */
export function describeProgress(
  t: AcrTranslate,
  formats: Formats,
  listing: Running<TagListing>,
): string {
  if (listing.pause) {
    return describePause(t, listing.pause);
  }
  if (listing.state === 'loading') {
    return t('list.loading');
  }
  if (listing.state === 'refreshing') {
    return t('list.refreshing');
  }
  const read = formats.number(listing.tags.length);
  return listing.total === undefined
    ? t('list.read', { read })
    : t('list.readOfTotal', { read, total: formats.number(listing.total) });
}

/** What is worth interrupting somebody for: not each page that came. */
export function describeNews(
  t: AcrTranslate,
  formats: Formats,
  listing: TagListing,
): string {
  if (isRunning(listing)) {
    return listing.pause
      ? describeProgress(t, formats, listing)
      : t('list.loading');
  }
  if (listing.state === 'failed') {
    return '';
  }
  const count = listing.tags.length;
  const formatted = formats.number(count);
  return listing.state === 'incomplete'
    ? t('list.read', { read: formatted })
    : t('list.tagCount', { count, formatted });
}
