import {
  AcrApi,
  AcrError,
  AcrManifestProperties,
  AcrTag,
  ImageRepository,
  ManifestPage,
} from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import {
  countUnreadable,
  listQuery,
  ListSource,
  queryClientOf,
  queryKeys,
  ReadList,
  useLists,
} from '../query';
import { useClients } from '../registries';

/** As much as clocks may differ, in ms. */
const CLOCK_ROOM = 60_000;

/** What is known of a repository's manifests so far. */
export interface Manifests {
  byDigest: ReadonlyMap<string, AcrManifestProperties>;
  /**
   * Tells whether there is no manifest that a tag could point to (Azure/acr#520).
   * A list that is not read to its end, or is as young as the tag, proves nothing;
   * nor does one without any manifest, or with entries that can't be read.
   */
  isMissing(tag: AcrTag): boolean;
  /** How many entries of the list could not be read; absent if there are none. */
  unreadable?: number;
  /** Why no more is known, if reading failed for good. */
  error?: AcrError;
  /**
   * Reads, and reads on, until these digests are known, as far as they may still
   * come. To be called again when it has changed.
   */
  readUntil(digests: readonly string[]): void;
  /** Goes on where reading failed. */
  retry(): void;
}

/**
 * Reads the manifests of repositories in pages, those changed last first, and
 * no further than somebody wants to know.
 *
 * @param repositories - with checked names; a stable array
 * @returns the manifests of each
 */
export function useManifests(
  repositories: readonly ImageRepository[],
): readonly Manifests[] {
  const clients = useClients(repositories);
  const lists = useLists(
    useMemo(
      () => clients.map(({ api, name }) => manifestsSource(api, name)),
      [clients],
    ),
  );
  return useMemo(() => lists.map(toManifests), [lists]);
}

/** What is known of the manifests on some pages. */
interface LoadedManifests {
  byDigest: ReadonlyMap<string, AcrManifestProperties>;
  unreadable?: number;
}

function manifestsSource(
  api: AcrApi,
  repository: string,
): ListSource<ManifestPage, LoadedManifests> {
  return {
    client: queryClientOf(api),
    query: listQuery(queryKeys.manifests(repository), options =>
      api.listManifests(repository, options),
    ),
    join: pages => ({
      byDigest: indexByDigest(pages),
      ...countUnreadable(pages),
    }),
    isReadWhole: false,
  };
}

const NONE: ReadonlyMap<string, AcrManifestProperties> = new Map();

/** Made once of each list: who compares them sees whether anything has changed. */
const known = new WeakMap<ReadList<LoadedManifests>, Manifests>();

function toManifests(list: ReadList<LoadedManifests>): Manifests {
  const manifests = known.get(list) ?? makeManifests(list);
  known.set(list, manifests);
  return manifests;
}

function makeManifests(list: ReadList<LoadedManifests>): Manifests {
  const { listing, readAt, begin, readOn, goOn } = list;
  const byDigest = 'byDigest' in listing ? listing.byDigest : NONE;
  const unreadable = 'byDigest' in listing ? listing.unreadable : undefined;
  const isProof =
    listing.state === 'complete' && !unreadable && byDigest.size > 0;
  return {
    byDigest,
    isMissing: ({ digest, updatedAt }) =>
      isProof &&
      !byDigest.has(digest) &&
      updatedAt.getTime() < readAt - CLOCK_ROOM,
    unreadable,
    error: 'error' in listing ? listing.error : undefined,
    readUntil: digests => {
      begin();
      if (digests.some(digest => !byDigest.has(digest))) {
        readOn();
      }
    },
    retry: goOn,
  };
}

function indexByDigest(pages: readonly ManifestPage[]) {
  return new Map(
    pages.flatMap(page =>
      page.manifests.map(manifest => [manifest.digest, manifest] as const),
    ),
  );
}
