import { TagListing } from '../../hooks/useTags';
import { AcrTranslate } from '../../translations/useAcrTranslation';

/** A listing that was read to its end, now or before. */
export type WholeListing = Extract<
  TagListing,
  { state: 'complete' | 'refreshing' | 'outdated' }
>;

/** Tells whether a list was read to its end, now or before. */
export function isWhole(listing: TagListing): listing is WholeListing {
  return ['complete', 'refreshing', 'outdated'].includes(listing.state);
}

/** Why a table has no rows, though there are tags or may be. */
export function explainNoRows(
  t: AcrTranslate,
  listing: TagListing,
  filter: string,
): string {
  if (filter) {
    return isWhole(listing) ? t('list.noMatch') : t('list.noMatchYet');
  }
  return isWhole(listing) ? t('list.onlyCompanions') : '\u00a0';
}
