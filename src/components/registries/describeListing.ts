import { RepositoryListing } from '../../data/registries';
import { Formats } from '../../formats';
import { AcrTranslate } from '../../translations/useAcrTranslation';
import { describePause } from '../failures';

/** Says how far a listing is. */
export function describeListing(
  t: AcrTranslate,
  formats: Formats,
  listing: Exclude<RepositoryListing, { state: 'failed' }>,
): string {
  if ('pause' in listing && listing.pause) {
    return describePause(t, listing.pause);
  }
  switch (listing.state) {
    case 'loading':
      return t('registries.loading');
    case 'refreshing':
      return t('list.refreshing');
    case 'filling':
    case 'incomplete':
      return t('registries.read', {
        read: formats.number(listing.repositories.length),
      });
    default: {
      const count = listing.repositories.length;
      const formatted = formats.number(count);
      return t('registries.repositoryCount', { count, formatted });
    }
  }
}
