import { isAcrError } from '../model/AcrError';
import { readerOf } from '../wire/asked';
import { readNextCursor } from '../wire/link';
import { ItemPage, ItemSource, Listed, readPage } from './paging';
import { ItemList } from '../wire/itemList';
import { repositoryPath } from '../wire/paths';
import { ApiEndpoint } from '../wire/ApiEndpoint';
import { ListCursor, Repository } from '../model/types';
import { readRepository } from '../wire/wire';

/** How long the second page of a listing waits for the count, in ms. */
const COUNT_TIMEOUT = 5_000;

/** A list that a repository has. */
export interface RepositoryList<T> {
  /** Its segment below the repository's. */
  path: '_tags' | '_manifests';
  read: (json: unknown) => ItemList<T>;
  nameOf: (item: T) => string;
  /** How many items there are, by the repository's properties. */
  totalOf: (repository: Repository) => number;
}

/** Where a listing begins, and what ends it. */
export interface Listing {
  endpoint: ApiEndpoint;
  repository: string;
  from?: ListCursor;
  signal?: AbortSignal;
}

/**
 * Reads a list page after page, each when it is asked for.
 *
 * @throws an {@link AcrError} if the name is none, or a read fails
 */
export async function* readList<T extends Listed>(
  list: RepositoryList<T>,
  { endpoint, repository, from, signal }: Listing,
): AsyncGenerator<ItemPage<T>, void, undefined> {
  const path = repositoryPath(repository);
  const asked = { loginServer: endpoint.loginServer, repository };
  const source: ItemSource<T> = {
    nameOf: list.nameOf,
    readItems: async query => {
      const { value, headers } = await endpoint.readJson(
        `${path}/${list.path}?${new URLSearchParams(query)}`,
        readerOf(asked, list.read),
        { signal },
      );
      return { ...value, nextCursor: readNextCursor(headers.get('Link')) };
    },
    readTotal: async () => {
      const read = readerOf(asked, readRepository);
      const properties = await readSoon(endpoint, path, read, signal);
      return properties && list.totalOf(properties);
    },
  };
  let cursor = from;
  do {
    const page = await readPage(source, cursor);
    cursor = page.next;
    yield page;
  } while (cursor !== undefined);
}

/**
 * The count only says how far a listing is; where it can't be had soon, the
 * listing goes on until it meets an empty page.
 */
async function readSoon(
  endpoint: ApiEndpoint,
  path: string,
  read: (json: unknown) => Repository,
  signal?: AbortSignal,
): Promise<Repository | undefined> {
  const timeout = Math.min(COUNT_TIMEOUT, endpoint.timeout);
  const request = { signal, timeout };
  try {
    return (await endpoint.readJson(path, read, request)).value;
  } catch (error) {
    if (isAcrError(error)) {
      return undefined;
    }
    throw error;
  }
}
