import { AcrRepositoryProperties, isAcrError, ListOptions } from '../model';
import {
  ApiEndpoint,
  ItemList,
  readerOf,
  readNextCursor,
  readRepository,
  repositoryPath,
} from '../wire';
import { ItemPage, ItemSource, Listed, readPage } from './paging';

/** How long the second page of a listing waits for the count, in ms. */
const COUNT_TIMEOUT = 5_000;

/** A list that a repository has. */
export interface RepositoryList<T> {
  /** Its segment below the repository's. */
  path: '_tags' | '_manifests';
  read: (json: unknown) => ItemList<T>;
  nameOf: (item: T) => string;
  /** How many items there are, by the repository's properties. */
  totalOf: (repository: AcrRepositoryProperties) => number;
}

/** Which page of a repository's list is read. */
export interface Listing extends ListOptions {
  endpoint: ApiEndpoint;
  repository: string;
}

/**
 * Reads a page of a list.
 *
 * @throws an {@link AcrError} if the name is none, or a read fails
 */
export async function readList<T extends Listed>(
  list: RepositoryList<T>,
  { endpoint, repository, cursor, signal }: Listing,
): Promise<ItemPage<T>> {
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
  return readPage(source, cursor);
}

/**
 * The count only says how far a listing is; where it can't be had soon, the
 * listing goes on until it meets an empty page.
 */
async function readSoon(
  endpoint: ApiEndpoint,
  path: string,
  read: (json: unknown) => AcrRepositoryProperties,
  signal?: AbortSignal,
): Promise<AcrRepositoryProperties | undefined> {
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
