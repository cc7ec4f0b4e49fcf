import {
  ConfigApi,
  DiscoveryApi,
  FetchApi,
} from '@backstage/frontend-plugin-api';
import { AcrApi, AcrRequestOptions, ListTagsOptions } from './AcrApi';
import { AcrError } from './AcrError';
import { findNameProblem } from './names';
import { readNextCursor } from './link';
import { readTagPage } from './paging';
import { sendRequest } from './request';
import { DEFAULT_PROXY_PATH, readProxyPath } from './proxyPath';
import { Repository, TagPage } from './types';
import { readRepository, readTagList } from './wire';

/** How long a request may take, its body included, in milliseconds. */
const DEFAULT_TIMEOUT = 30_000;
/** How long the second page of a listing waits for the count of tags, in ms. */
const COUNT_TIMEOUT = 5_000;

/**
 * What an {@link AcrApiClient} is made of.
 *
 * @public
 */
export interface AcrApiClientOptions {
  discoveryApi: DiscoveryApi;
  fetchApi: FetchApi;
  /** The proxy endpoint of the metadata API; default `/acr/api`. */
  proxyPath?: string;
  /** How long to wait for an answer, in milliseconds; default 30,000. */
  timeout?: number;
}

/**
 * Reads Azure Container Registry through an endpoint of the Backstage proxy.
 *
 * @public
 */
export class AcrApiClient implements AcrApi {
  /**
   * Makes a client by the app's configuration.
   *
   * @throws an `InputError` that names the key if `acr.proxyPath` is no path
   */
  static fromConfig(
    configApi: ConfigApi,
    options: Omit<AcrApiClientOptions, 'proxyPath'>,
  ): AcrApiClient {
    return new AcrApiClient({
      ...options,
      proxyPath: readProxyPath(configApi),
    });
  }

  readonly #discoveryApi: DiscoveryApi;
  readonly #fetchApi: FetchApi;
  readonly #proxyPath: string;
  readonly #timeout: number;

  constructor(options: AcrApiClientOptions) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
    this.#proxyPath = options.proxyPath ?? DEFAULT_PROXY_PATH;
    this.#timeout = options.timeout ?? DEFAULT_TIMEOUT;
  }

  /** {@inheritDoc AcrApi.listTags} */
  async *listTags(
    repository: string,
    { signal, from }: ListTagsOptions = {},
  ): AsyncGenerator<TagPage, void, undefined> {
    const path = `${repositoryPath(repository)}/_tags`;
    const source = {
      readTags: async (query: Record<string, string>) => {
        const { value, headers } = await this.#read(
          `${path}?${new URLSearchParams(query)}`,
          readTagList,
          signal,
        );
        return { ...value, nextCursor: readNextCursor(headers.get('Link')) };
      },
      readTotal: () => this.#readTagCount(repository, signal),
    };
    let cursor = from;
    do {
      const page = await readTagPage(source, cursor);
      cursor = page.next;
      yield page;
    } while (cursor !== undefined);
  }

  /** {@inheritDoc AcrApi.getRepository} */
  async getRepository(
    repository: string,
    { signal }: AcrRequestOptions = {},
  ): Promise<Repository> {
    const path = repositoryPath(repository);
    return (await this.#read(path, readRepository, signal)).value;
  }

  /**
   * The count only says how far a listing is; where it can't be had soon, the
   * listing goes on until it meets an empty page.
   */
  async #readTagCount(
    repository: string,
    signal?: AbortSignal,
  ): Promise<number | undefined> {
    const timeout = Math.min(COUNT_TIMEOUT, this.#timeout);
    const path = repositoryPath(repository);
    try {
      const { value } = await this.#read(path, readRepository, signal, timeout);
      return value.tagCount;
    } catch (error) {
      if (error instanceof AcrError) {
        return undefined;
      }
      throw error;
    }
  }

  async #read<T>(
    path: string,
    read: (json: unknown) => T,
    signal?: AbortSignal,
    timeout: number = this.#timeout,
  ): Promise<{ value: T; headers: Headers }> {
    const proxyUrl = await this.#discoveryApi.getBaseUrl('proxy');
    return sendRequest(this.#fetchApi, {
      url: `${proxyUrl}${this.#proxyPath}/${path}`,
      proxyPath: this.#proxyPath,
      read,
      timeout,
      signal,
    });
  }
}

/** The path of a repository; the registry takes the slashes in a name encoded. */
function repositoryPath(repository: string): string {
  const problem = findNameProblem(repository);
  if (problem) {
    throw new AcrError(
      { kind: 'malformed-name', repository, problem },
      { message: `This is no name of a repository (${problem})` },
    );
  }
  return encodeURIComponent(repository);
}
