import { InfiniteData, useQueryClient } from '@tanstack/react-query';
import { RepositoryPage } from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import {
  countUnreadable,
  Listing,
  listQuery,
  queryClientOf,
  queryKeys,
  ReadList,
  useLists,
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

/**
 * Reads the names of all repositories of the registry around, page after page,
 * for as long as they are used. Works below a `RegistryProvider`.
 */
export function useRepositories(): ReadList<LoadedRepositories> {
  const api = useAcrApi();
  const [list] = useLists(
    useMemo(
      () => [
        {
          client: queryClientOf(api),
          query: listQuery(queryKeys.repositories, options =>
            api.listRepositories(options),
          ),
          join,
          isReadWhole: true,
        },
      ],
      [api],
    ),
  );
  return list;
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
function join(pages: readonly RepositoryPage[]): LoadedRepositories {
  const names = pages.flatMap(page => page.repositories);
  return { repositories: [...new Set(names)], ...countUnreadable(pages) };
}
