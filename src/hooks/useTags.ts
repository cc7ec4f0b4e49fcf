import {
  QueryClient,
  useInfiniteQuery,
  UseInfiniteQueryResult,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { AcrError, toAcrError } from '../api/AcrError';
import { ImageTag, ListCursor, TagPage } from '../api/types';
import { firstOf } from './firstOf';
import { mergePages } from './mergePages';
import { findPause, Pause } from './pause';
import { queryKeys } from './queryKeys';
import { useAcrApi } from './RegistryProvider';

/** What is there of a repository's tags. */
export interface LoadedTags {
  registry: string;
  tags: ImageTag[];
  /** How many tags the repository has, where that is known. */
  total?: number;
}

/** A repository's tags, as far as they are read. */
export type TagListing =
  /** Nothing is there yet. */
  | { state: 'loading'; pause?: Pause }
  /** Nothing is there, and nothing will come by itself. */
  | { state: 'failed'; error: AcrError }
  /** Some tags are there, more are on their way. */
  | ({ state: 'filling'; pause?: Pause } & LoadedTags)
  /** All tags are there, and are read once more. */
  | ({ state: 'refreshing'; pause?: Pause } & LoadedTags)
  /** Some tags are there; the rest could not be read. */
  | ({ state: 'incomplete'; error: AcrError } & LoadedTags)
  /** All tags are there as they were; a newer state could not be read. */
  | ({ state: 'outdated'; error: AcrError } & LoadedTags)
  | ({ state: 'complete' } & LoadedTags);

/** A listing, and what a user can ask of it. */
export interface Tags {
  listing: TagListing;
  /** Reads the list anew; what is there stays until then. */
  refresh(): void;
  /** Goes on where the reading failed. */
  goOn(): void;
}

/**
 * Reads all tags of a repository, page after page, for as long as it is used.
 * Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 */
export function useTags(repository: string): Tags {
  const api = useAcrApi();
  const client = useQueryClient();
  const query = useInfiniteQuery({
    queryKey: queryKeys.tags(repository),
    queryFn: ({ pageParam, signal }) => {
      if (pageParam === undefined) {
        forgetImages(client, repository);
      }
      return firstOf(api.listTags(repository, { from: pageParam, signal }));
    },
    initialPageParam: undefined as ListCursor | undefined,
    getNextPageParam: (page: TagPage) => page.next,
  });
  const { data, error, fetchStatus, hasNextPage, isFetchNextPageError } = query;
  const { fetchNextPage, refetch } = query;

  const readsOn = hasNextPage && fetchStatus === 'idle' && !error;
  useEffect(() => {
    if (readsOn) {
      // Whoever shows the same list may be reading on already.
      fetchNextPage({ cancelRefetch: false });
    }
  }, [readsOn, fetchNextPage]);

  const loaded = useMemo(() => data && join(data.pages), [data]);
  return {
    listing: findListing(query, loaded),
    refresh: refetch,
    goOn: isFetchNextPageError ? fetchNextPage : refetch,
  };
}

function findListing(
  query: UseInfiniteQueryResult,
  loaded: LoadedTags | undefined,
): TagListing {
  const { error, fetchStatus, hasNextPage } = query;
  const isIdle = fetchStatus === 'idle'; // Neither fetching nor held up.
  const pause = findPause(query);
  if (error && isIdle) {
    const failure = toAcrError(error);
    if (!loaded) {
      return { state: 'failed', error: failure };
    }
    const state = hasNextPage ? 'incomplete' : 'outdated';
    return { state, error: failure, ...loaded };
  }
  if (!loaded) {
    return { state: 'loading', pause };
  }
  if (hasNextPage) {
    return { state: 'filling', pause, ...loaded };
  }
  return isIdle
    ? { state: 'complete', ...loaded }
    : { state: 'refreshing', pause, ...loaded };
}

/**
 * Where the tags are read once more, so is what they point to: new tags have
 * new manifests, and those that were moved point to other images.
 */
function forgetImages(client: QueryClient, repository: string) {
  if (client.getQueryData(queryKeys.tags(repository))) {
    client.invalidateQueries({ queryKey: queryKeys.manifests(repository) });
    const images = { queryKey: queryKeys.images(repository) };
    client.removeQueries({ ...images, type: 'inactive' });
    client.invalidateQueries({ ...images, type: 'active' });
    client.invalidateQueries({ queryKey: queryKeys.allReferrers(repository) });
  }
}

function join(pages: TagPage[]): LoadedTags {
  const { registry } = pages[0];
  return { registry, tags: mergePages(pages), total: pages.at(-1)?.total };
}
