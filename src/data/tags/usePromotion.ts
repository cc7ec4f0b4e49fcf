import { Registry } from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { ListingState, makeMatrix, PromotionMatrix } from '../../promotion';
import { BuildCaches } from '../images';
import { useRegistries, useRegistry } from '../registries';
import { LoadedTags, TagListing, Tags, tagsOf, useTagLists } from './useTags';

/** A registry, and the repository's tags in it. */
export interface RegistryTags {
  registry: Registry;
  tags: Tags;
}

/** Where the images of a repository are, as far as it is read. */
export interface Promotion {
  /** The other registries. */
  others: RegistryTags[];
  /** The registries without the repository. */
  missing: Registry[];
  matrix: PromotionMatrix;
}

/**
 * Lays all registries with a repository of the same name beside each other.
 * Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @param own - its tags in the registry around
 * @param buildCaches - what is promoted nowhere
 */
export function usePromotion(
  repository: string,
  own: TagListing,
  buildCaches: BuildCaches,
): Promotion {
  const current = useRegistry();
  const { configured } = useRegistries();
  const registries = useMemo(() => {
    const isConfigured = configured.some(({ name }) => name === current.name);
    return isConfigured ? configured : [...configured, current];
  }, [configured, current]);
  const elsewhere = useMemo(
    () => registries.filter(({ name }) => name !== current.name),
    [registries, current],
  );
  const lists = useTagLists(
    useMemo(
      () => elsewhere.map(registry => ({ registry, name: repository })),
      [elsewhere, repository],
    ),
  );
  const others = useMemo(
    () => elsewhere.map((registry, at) => ({ registry, tags: lists[at] })),
    [elsewhere, lists],
  );
  return useMemo(() => {
    const listings = registries.map(registry => {
      const other = others.find(each => each.registry === registry);
      const listing = other?.tags.listing ?? own;
      return { registry, state: stateOf(listing), tags: tagsOf(listing) };
    });
    return {
      others,
      missing: listings
        .filter(({ state }) => state === 'missing')
        .map(({ registry }) => registry),
      matrix: makeMatrix(listings, digest => !buildCaches.has(digest)),
    };
  }, [registries, others, own, buildCaches]);
}

/** How much a listing tells of what is not in it. */
function stateOf(listing: TagListing): ListingState {
  switch (listing.state) {
    case 'complete':
    case 'refreshing':
      return provable(listing);
    case 'failed':
    case 'incomplete':
    case 'outdated':
      if (listing.error.failure.kind === 'repository-unknown') {
        return 'missing';
      }
      // What was there may be gone by now, but was read to its end.
      return listing.state === 'outdated' ? provable(listing) : 'failed';
    default:
      return 'filling';
  }
}

/** A tag that is not in a list may be among what could not be read of it. */
function provable({ unreadable }: LoadedTags): ListingState {
  return unreadable ? 'failed' : 'whole';
}
