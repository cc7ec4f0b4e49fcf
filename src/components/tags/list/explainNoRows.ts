import { isWhole } from '../../../data/query';
import { TagListing } from '../../../data/tags';
import { AcrTranslate } from '../../../translations/useAcrTranslation';

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
