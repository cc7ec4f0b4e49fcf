import {
  InfiniteData,
  useInfiniteQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { ListCursor, RepositoryPage } from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import {
  countUnreadable,
  findListing,
  Listing,
  queryKeys,
  useReadOn,
  useRecovery,
  useShownPages,
} from '../query';
import { useAcrApi } from './RegistryProvider';

/** What is there of the names of a registry's repositories. */
export interface LoadedRepositories {
  /** A stable array. */
  repositories: string[];
  /** How many entries of the list could not be read; absent if there are none. */
  unreadable?: number;
}

/** The names of a registry's repositories, as far as they are read. */
export type RepositoryListing = Listing<LoadedRepositories>;

/** The listing, and what a user can ask of it. */
export interface Repositories {
  listing: RepositoryListing;
  /** Reads the list anew; what is there stays until then. */
  refresh(): void;
  /** Goes on where the reading failed. */
  goOn(): void;
}

/**
 * Reads the names of all repositories of the registry around, page after page,
 * for as long as they are used. Works below a `RegistryProvider`.
 */
export function useRepositories(): Repositories {
  const api = useAcrApi();
  const query = useInfiniteQuery({
    queryKey: queryKeys.repositories,
    queryFn: ({ pageParam, signal }) =>
      api.listRepositories({ cursor: pageParam, signal }),
    initialPageParam: undefined as ListCursor | undefined,
    getNextPageParam: (page: RepositoryPage) => page.next,
  });
  const { data, error, hasNextPage } = query;
  const pages = useShownPages(data?.pages, !hasNextPage || error !== null);
  useReadOn(query, queryKeys.repositories);
  const { standing, goOn, refresh } = useRecovery(query);
  const loaded = useMemo(() => pages && join(pages), [pages]);
  return {
    listing: findListing(query, loaded, standing),
    refresh,
    goOn,
  };
}

/**
 * Tells whether the registry around has listed a repository, as far as its list was
 * read. It asks for nothing. Works below a `RegistryProvider`.
 */
export function useIsListed(repository: string): boolean {
  const data = useQueryClient().getQueryData<InfiniteData<RepositoryPage>>(
    queryKeys.repositories,
  );
  return (data?.pages ?? []).some(page =>
    page.repositories.includes(repository),
  );
}

/** A repository that was made meanwhile may have moved others to the next page. */
function join(pages: RepositoryPage[]): LoadedRepositories {
  const names = pages.flatMap(page => page.repositories);
  return { repositories: [...new Set(names)], ...countUnreadable(pages) };
}
