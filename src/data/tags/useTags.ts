import {
  AcrApi,
  AcrTag,
  ImageRepository,
  TagPage,
} from 'backstage-plugin-acr-common';
import { useEffect, useMemo } from 'react';
import { forgetKeptReferrers } from '../images';
import {
  countUnreadable,
  keepFew,
  Listing,
  listQuery,
  ListSource,
  queryClientOf,
  queryKeys,
  ReadList,
  useLists,
} from '../query';
import { ClientOfRepository, useAcrApi, useClients } from '../registries';
import { forgetWithTags } from './forgetWithTags';
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

const NO_TAGS: AcrTag[] = [];

/** The tags that are there: the same array as long as they are. */
export function tagsOf(listing: TagListing): AcrTag[] {
  return 'tags' in listing ? listing.tags : NO_TAGS;
}

/** The tags of a repository as far as they are read, and what can be asked of them. */
export type Tags = ReadList<LoadedTags>;

/**
 * Reads all tags of repositories, page after page, for as long as they are used.
 *
 * @param repositories - with checked names; a stable array
 * @returns the tags of each
 */
export function useTagLists(
  repositories: readonly ImageRepository[],
): readonly Tags[] {
  return useSources(useClients(repositories));
}

/**
 * Reads all tags of a repository, page after page, for as long as it is used.
 * Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 */
export function useTags(repository: string): Tags {
  const api = useAcrApi();
  const [tags] = useSources(
    useMemo(() => [{ api, name: repository }], [api, repository]),
  );
  return tags;
}

function useSources(clients: readonly ClientOfRepository[]): readonly Tags[] {
  useEffect(
    () => clients.forEach(({ api, name }) => keepFew(queryClientOf(api), name)),
    [clients],
  );
  return useLists(
    useMemo(
      () => clients.map(({ api, name }) => tagsSource(api, name)),
      [clients],
    ),
  );
}

function tagsSource(
  api: AcrApi,
  repository: string,
): ListSource<TagPage, LoadedTags> {
  const client = queryClientOf(api);
  forgetWithTags(client);
  return {
    client,
    query: tagsQuery(api, repository),
    join,
    isReadWhole: true,
    onRefresh: () => forgetKeptReferrers(api, repository),
  };
}

/** How the tags of a repository are read: the next page, or all anew. */
export function tagsQuery(api: AcrApi, repository: string) {
  return listQuery(queryKeys.tags(repository), options =>
    api.listTags(repository, options),
  );
}

function join(pages: readonly TagPage[]): LoadedTags {
  const { registry } = pages[0];
  return {
    registry,
    tags: mergePages(pages),
    ...countUnreadable(pages),
    total: pages.at(-1)?.total,
  };
}
