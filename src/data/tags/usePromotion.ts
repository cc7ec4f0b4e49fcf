import { AcrTag, Registry } from 'backstage-plugin-acr-common';
import { useCallback, useMemo, useState } from 'react';
import { ListingState, makeMatrix, PromotionMatrix } from '../../promotion';
import { BuildCaches } from '../images';
import { useRegistries, useRegistry } from '../registries';
import { LoadedTags, TagListing, Tags } from './useTags';

/** A registry, and the repository's tags in it. */
export interface RegistryTags {
  registry: Registry;
  /** Absent until its reading begins. */
  tags?: Tags;
}

/** Where the images of a repository are, as far as it is read. */
export interface Promotion {
  /** The other registries, which somebody has to read: hooks can't loop. */
  others: RegistryTags[];
  /** Takes what came of another registry. */
  onRead: (registryName: string, tags: Tags) => void;
  /** The registries without the repository. */
  missing: Registry[];
  matrix: PromotionMatrix;
}

const NO_TAGS: AcrTag[] = [];

/**
 * Lays all registries with a repository of the same name beside each other.
 * Works below a `RegistryProvider`.
 *
 * @param own - its tags in the registry around, which are not read once more
 * @param buildCaches - what is promoted nowhere
 */
export function usePromotion(own: Tags, buildCaches: BuildCaches): Promotion {
  const { listing } = own;
  const current = useRegistry();
  const { configured } = useRegistries();
  const [read, setRead] = useState<ReadonlyMap<string, Tags>>(new Map());
  const onRead = useCallback(
    (name: string, tags: Tags) =>
      setRead(before => new Map(before).set(name, tags)),
    [],
  );
  // The listing is another object each time, what it says is not.
  const ownState = stateOf(listing);
  const ownTags = tagsOf(listing);
  return useMemo(() => {
    const isConfigured = configured.some(({ name }) => name === current.name);
    const registries = isConfigured ? configured : [...configured, current];
    const listings = registries.map(registry => {
      if (registry.name === current.name) {
        return { registry, state: ownState, tags: ownTags };
      }
      const other = read.get(registry.name)?.listing;
      return { registry, state: stateOf(other), tags: tagsOf(other) };
    });
    return {
      others: registries
        .filter(({ name }) => name !== current.name)
        .map(registry => ({ registry, tags: read.get(registry.name) })),
      onRead,
      missing: listings
        .filter(({ state }) => state === 'missing')
        .map(({ registry }) => registry),
      matrix: makeMatrix(listings, digest => !buildCaches.has(digest)),
    };
  }, [configured, current, ownState, ownTags, read, onRead, buildCaches]);
}

function tagsOf(listing?: TagListing): AcrTag[] {
  return listing && 'tags' in listing ? listing.tags : NO_TAGS;
}

/** How much a listing tells of what is not in it. */
function stateOf(listing?: TagListing): ListingState {
  switch (listing?.state) {
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
