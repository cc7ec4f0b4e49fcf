import { Formats } from '../../formats/formats';
import { RepositoryListing } from '../../hooks/useRepositories';
import { AcrTranslate } from '../../translations/useAcrTranslation';
import { describePause } from '../describePause';

/** Tells whether something happens on a listing by itself. */
export function isListRunning(listing: RepositoryListing): boolean {
  return ['loading', 'filling', 'refreshing'].includes(listing.state);
}

/** Tells whether a list was read to its end, now or before. */
export function isListWhole(listing: RepositoryListing): boolean {
  return ['complete', 'refreshing', 'outdated'].includes(listing.state);
}

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
