import { useInfiniteQuery } from '@tanstack/react-query';
import {
  AcrError,
  AcrManifestProperties,
  AcrTag,
  ListCursor,
  ManifestPage,
  toAcrError,
} from 'backstage-plugin-acr-common';
import { useCallback, useMemo } from 'react';
import {
  countUnreadable,
  queryKeys,
  useRecovery,
  useShownPages,
} from '../query';
import { useAcrApi } from '../registries';

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
   * Reads on, if some of these digests are not known yet and may still come.
   * To be called again when it has changed.
   */
  readUntil(digests: readonly string[]): void;
  /** Goes on where reading failed. */
  retry(): void;
}

/**
 * Reads the manifests of a repository in pages, those changed last first, and
 * no further than somebody wants to know. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @param options - nothing is read as long as it is not enabled
 */
export function useManifests(
  repository: string,
  { enabled }: { enabled: boolean },
): Manifests {
  const api = useAcrApi();
  const query = useInfiniteQuery({
    queryKey: queryKeys.manifests(repository),
    enabled,
    queryFn: ({ pageParam, signal }) =>
      api.listManifests(repository, { cursor: pageParam, signal }),
    initialPageParam: undefined as ListCursor | undefined,
    getNextPageParam: (page: ManifestPage) => page.next,
  });
  const { data, dataUpdatedAt, error, fetchStatus, hasNextPage } = query;
  const { fetchNextPage } = query;
  const { standing, goOn } = useRecovery(query);
  const pages = useShownPages(data?.pages, !hasNextPage || error !== null);
  const byDigest = useMemo(() => indexByDigest(pages ?? []), [pages]);
  const { unreadable } = countUnreadable(data?.pages ?? []);

  const isIdle = fetchStatus === 'idle';
  const mayReadOn = enabled && hasNextPage && isIdle && !error;
  const readUntil = useCallback(
    (digests: readonly string[]) => {
      if (mayReadOn && digests.some(digest => !byDigest.has(digest))) {
        fetchNextPage({ cancelRefetch: false });
      }
    },
    [mayReadOn, byDigest, fetchNextPage],
  );
  const isWhole =
    isIdle && !hasNextPage && !error && !unreadable && byDigest.size > 0;
  const isMissing = useCallback(
    ({ digest, updatedAt }: AcrTag) =>
      isWhole &&
      !byDigest.has(digest) &&
      updatedAt.getTime() < dataUpdatedAt - CLOCK_ROOM,
    [isWhole, byDigest, dataUpdatedAt],
  );
  const failed = isIdle ? error : standing;
  return {
    byDigest,
    isMissing,
    unreadable,
    error: failed ? toAcrError(failed) : undefined,
    readUntil,
    retry: goOn,
  };
}

function indexByDigest(pages: ManifestPage[]) {
  return new Map(
    pages.flatMap(page =>
      page.manifests.map(manifest => [manifest.digest, manifest] as const),
    ),
  );
}
