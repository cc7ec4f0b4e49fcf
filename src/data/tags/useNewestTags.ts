import { useInfiniteQuery } from '@tanstack/react-query';
import { AcrTag, TagPage } from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import {
  countUnreadable,
  FRESH_FOR,
  Reading,
  toReading,
  useShownPages,
} from '../query';
import { useAcrApi } from '../registries';
import { mergePages } from './mergePages';
import { tagsQuery } from './useTags';

/** The tags of a repository that were changed last. */
export interface NewestTags {
  tags: AcrTag[];
  /** Whether the repository has no others, as far as its list can be read. */
  isWhole: boolean;
}

/**
 * Reads one page of a repository's tags, or takes what is there of them: who
 * reads them all goes on from there. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 */
export function useNewestTags(repository: string): Reading<NewestTags> {
  const api = useAcrApi();
  const query = useInfiniteQuery({
    ...tagsQuery(api, repository),
    // All pages that are there would be read anew, of which there may be many.
    refetchOnMount: ({ state }) =>
      Date.now() - state.dataUpdatedAt >= FRESH_FOR &&
      (state.data?.pages ?? []).length <= 1,
  });
  const { data, error, isFetching, fetchStatus, failureReason } = query;
  const { isFetchNextPageError, hasNextPage, refetch } = query;
  const pages = useShownPages(data?.pages, !hasNextPage || error !== null);
  const newest = useMemo(() => pages && findNewest(pages), [pages]);
  return toReading({
    data: newest,
    // That others could not be read is nothing to those that are there.
    error: isFetchNextPageError ? null : error,
    isFetching,
    fetchStatus,
    failureReason,
    refetch,
  });
}

function findNewest(pages: TagPage[]): NewestTags {
  return {
    tags: mergePages(pages),
    isWhole:
      pages.at(-1)?.next === undefined && !countUnreadable(pages).unreadable,
  };
}
