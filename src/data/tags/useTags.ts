import {
  infiniteQueryOptions,
  QueryClient,
  useInfiniteQuery,
  usePrefetchInfiniteQuery,
  useQueryClient,
} from '@tanstack/react-query';
import {
  AcrApi,
  AcrTag,
  ListCursor,
  TagPage,
} from 'backstage-plugin-acr-common';
import { useEffect, useMemo, useState } from 'react';
import {
  countUnreadable,
  findListing,
  forgetFailed,
  FRESH_FOR,
  keepFew,
  Listing,
  queryKeys,
  readFailedAnew,
  useReadOn,
  useRecovery,
  useShownPages,
} from '../query';
import { useAcrApi } from '../registries';
import { mergePages } from './mergePages';

/** What is there of a repository's tags. */
export interface LoadedTags {
  registry: string;
  tags: AcrTag[];
  /** How many entries of the list could not be read; absent if there are none. */
  unreadable?: number;
  /** How many tags the repository has, where that is known. */
  total?: number;
}

/** A repository's tags, as far as they are read. */
export type TagListing = Listing<LoadedTags>;

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
  const options = tagsQuery(api, client, repository);
  // The request is on its way while the head of the list is drawn.
  usePrefetchInfiniteQuery(options);
  const [begunAt] = useState(() => Date.now());
  const query = useInfiniteQuery({
    ...options,
    // What was refused by then is not asked for twice.
    retryOnMount: ({ state }) => state.errorUpdatedAt < begunAt,
  });
  const { data, error, hasNextPage } = query;
  const pages = useShownPages(data?.pages, !hasNextPage || error !== null);
  useReadOn(query, queryKeys.tags(repository));
  useEffect(() => keepFew(client, repository), [client, repository]);
  const { standing, goOn, refresh } = useRecovery(query);
  const loaded = useMemo(() => pages && join(pages), [pages]);
  return {
    listing: findListing(query, loaded, standing),
    refresh,
    goOn,
  };
}

/** How the tags of a repository are read: the next page, or all anew. */
export function tagsQuery(
  api: AcrApi,
  client: QueryClient,
  repository: string,
) {
  return infiniteQueryOptions({
    queryKey: queryKeys.tags(repository),
    queryFn: ({ pageParam, signal }) => {
      if (pageParam === undefined) {
        forgetImages(client, repository);
      }
      return api.listTags(repository, { cursor: pageParam, signal });
    },
    initialPageParam: undefined as ListCursor | undefined,
    getNextPageParam: (page: TagPage) => page.next,
  });
}

/**
 * Where the tags are read once more, so is what they point to: new tags have
 * new manifests, and those that were moved point to other images.
 */
function forgetImages(client: QueryClient, repository: string) {
  const referrers = { queryKey: queryKeys.allReferrers(repository) };
  if (client.getQueryData(queryKeys.tags(repository))) {
    client.invalidateQueries({ queryKey: queryKeys.manifests(repository) });
    const images = { queryKey: queryKeys.images(repository) };
    client.removeQueries({ ...images, type: 'inactive' });
    client.invalidateQueries({ ...images, type: 'active' });
    forgetFailed(client, referrers);
    client.invalidateQueries(referrers);
    readFailedAnew(client, { queryKey: queryKeys.allPlatforms(repository) });
  } else {
    // The list is kept for less long than what is made of it.
    client.removeQueries({
      ...referrers,
      type: 'inactive',
      predicate: ({ state: { dataUpdatedAt, errorUpdatedAt } }) =>
        Date.now() - Math.max(dataUpdatedAt, errorUpdatedAt) >= FRESH_FOR,
    });
  }
}

function join(pages: TagPage[]): LoadedTags {
  const { registry } = pages[0];
  return {
    registry,
    tags: mergePages(pages),
    ...countUnreadable(pages),
    total: pages.at(-1)?.total,
  };
}
