import {
  ConfigApi,
  DiscoveryApi,
  FetchApi,
} from '@backstage/frontend-plugin-api';
import { AcrApi, AcrRequestOptions, ListOptions } from './AcrApi';
import { AcrError } from './AcrError';
import { assertSuccess, readAnswer } from './answers';
import { assertWithin, readBytes } from './bytes';
import { Descriptor, ImageConfig, Manifest } from './contentTypes';
import { assertDigest } from './digests';
import {
  MANIFEST_ACCEPT,
  readImageConfig,
  readManifestContent,
} from './manifestContent';
import { parseJson } from './parseJson';
import { findNameProblem, isDigest, isTagName } from './names';
import { readNextCursor } from './link';
import { ItemList, ItemPage, ItemSource, Listed, readPage } from './paging';
import { sendRequest } from './request';
import {
  DEFAULT_CONTENT_PROXY_PATH,
  DEFAULT_PROXY_PATH,
  readContentProxyPath,
  readProxyPath,
} from './proxyPath';
import {
  ImageManifest,
  ManifestPage,
  Repository,
  TagPage,
  TagProperties,
} from './types';
import {
  readManifestList,
  readManifestProperties,
  readRepository,
  readTagList,
  readTagProperties,
} from './wire';

/** How long a request may take, its body included, in milliseconds. */
const DEFAULT_TIMEOUT = 30_000;
/** The most that is read into a page, in bytes. */
const MAX_MANIFEST_SIZE = 4 * 1024 * 1024;
const MAX_CONFIG_SIZE = 4 * 1024 * 1024;
const MAX_BLOB_SIZE = 50 * 1024 * 1024;
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
  /** The proxy endpoint of the content API; default `/acr/v2`. */
  contentProxyPath?: string;
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
   * @throws an `InputError` that names the key if one of the paths is none
   */
  static fromConfig(
    configApi: ConfigApi,
    options: Omit<AcrApiClientOptions, 'proxyPath' | 'contentProxyPath'>,
  ): AcrApiClient {
    return new AcrApiClient({
      ...options,
      proxyPath: readProxyPath(configApi),
      contentProxyPath: readContentProxyPath(configApi),
    });
  }

  readonly #discoveryApi: DiscoveryApi;
  readonly #fetchApi: FetchApi;
  readonly #proxyPath: string;
  readonly #contentProxyPath: string;
  readonly #timeout: number;

  constructor(options: AcrApiClientOptions) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
    this.#proxyPath = options.proxyPath ?? DEFAULT_PROXY_PATH;
    this.#contentProxyPath =
      options.contentProxyPath ?? DEFAULT_CONTENT_PROXY_PATH;
    this.#timeout = options.timeout ?? DEFAULT_TIMEOUT;
  }

  /** {@inheritDoc AcrApi.listTags} */
  async *listTags(
    repository: string,
    options: ListOptions = {},
  ): AsyncGenerator<TagPage, void, undefined> {
    const source = this.#listOf(repository, options.signal, {
      path: '_tags',
      read: readTagList,
      nameOf: tag => tag.name,
      totalOf: properties => properties.tagCount,
    });
    for await (const { items: tags, ...page } of readPages(source, options)) {
      yield { ...page, tags };
    }
  }

  /** {@inheritDoc AcrApi.listManifests} */
  async *listManifests(
    repository: string,
    options: ListOptions = {},
  ): AsyncGenerator<ManifestPage, void, undefined> {
    const source = this.#listOf(repository, options.signal, {
      path: '_manifests',
      read: readManifestList,
      nameOf: manifest => manifest.digest,
      totalOf: properties => properties.manifestCount,
    });
    for await (const { items, ...page } of readPages(source, options)) {
      yield { ...page, manifests: items };
    }
  }

  /** {@inheritDoc AcrApi.getTag} */
  async getTag(
    repository: string,
    tag: string,
    { signal }: AcrRequestOptions = {},
  ): Promise<TagProperties> {
    const path = `${repositoryPath(repository)}/_tags/${tagPath(tag)}`;
    return (await this.#read(path, readTagProperties, signal)).value;
  }

  /** {@inheritDoc AcrApi.getManifestProperties} */
  async getManifestProperties(
    repository: string,
    digest: string,
    { signal }: AcrRequestOptions = {},
  ): Promise<ImageManifest> {
    const path = `${repositoryPath(repository)}/_manifests/${digestPath(
      digest,
    )}`;
    return (await this.#read(path, readManifestProperties, signal)).value;
  }

  /** {@inheritDoc AcrApi.getRepository} */
  async getRepository(
    repository: string,
    { signal }: AcrRequestOptions = {},
  ): Promise<Repository> {
    const path = repositoryPath(repository);
    return (await this.#read(path, readRepository, signal)).value;
  }

  /** {@inheritDoc AcrApi.getManifest} */
  async getManifest(
    repository: string,
    digest: string,
    { signal }: AcrRequestOptions = {},
  ): Promise<Manifest> {
    const bytes = await this.#readContent(
      `${repositoryPath(repository)}/manifests/${digestPath(digest)}`,
      { accept: MANIFEST_ACCEPT, limit: MAX_MANIFEST_SIZE, signal },
    );
    await assertDigest(bytes, digest);
    return parseJson(bytes, readManifestContent);
  }

  /** {@inheritDoc AcrApi.getImageConfig} */
  async getImageConfig(
    repository: string,
    descriptor: Descriptor,
    { signal }: AcrRequestOptions = {},
  ): Promise<ImageConfig> {
    const limit = MAX_CONFIG_SIZE;
    const bytes = await this.#readBlob(repository, descriptor, limit, signal);
    return parseJson(bytes, readImageConfig);
  }

  /** {@inheritDoc AcrApi.getBlob} */
  async getBlob(
    repository: string,
    descriptor: Descriptor,
    { signal }: AcrRequestOptions = {},
  ): Promise<Uint8Array> {
    return this.#readBlob(repository, descriptor, MAX_BLOB_SIZE, signal);
  }

  async #readBlob(
    repository: string,
    { digest, size }: Descriptor,
    limit: number,
    signal?: AbortSignal,
  ): Promise<Uint8Array> {
    assertWithin(limit, size);
    const path = `${repositoryPath(repository)}/blobs/${digestPath(digest)}`;
    const accept = 'application/octet-stream, */*';
    const bytes = await this.#readContent(path, { accept, limit, signal });
    await assertDigest(bytes, digest);
    return bytes;
  }

  /** Reads a document below `/v2`, as it was pushed. */
  async #readContent(
    path: string,
    options: { accept: string; limit: number; signal?: AbortSignal },
  ): Promise<Uint8Array> {
    const { accept, limit, signal } = options;
    const proxyUrl = await this.#discoveryApi.getBaseUrl('proxy');
    const { value } = await sendRequest(this.#fetchApi, {
      url: `${proxyUrl}${this.#contentProxyPath}/${path}`,
      accept,
      read: async response => {
        await assertSuccess(response, this.#contentProxyPath);
        return readBytes(response, limit);
      },
      timeout: this.#timeout,
      signal,
    });
    return value;
  }

  /** What a listing of a repository is made of. */
  #listOf<T extends Listed>(
    repository: string,
    signal: AbortSignal | undefined,
    list: {
      path: string;
      read: (json: unknown) => ItemList<T>;
      nameOf: (item: T) => string;
      totalOf: (repository: Repository) => number;
    },
  ): ItemSource<T> {
    const path = repositoryPath(repository);
    return {
      nameOf: list.nameOf,
      readItems: async query => {
        const { value, headers } = await this.#read(
          `${path}/${list.path}?${new URLSearchParams(query)}`,
          list.read,
          signal,
        );
        return { ...value, nextCursor: readNextCursor(headers.get('Link')) };
      },
      readTotal: async () => {
        const properties = await this.#readSoon(path, signal);
        return properties && list.totalOf(properties);
      },
    };
  }

  /**
   * The count only says how far a listing is; where it can't be had soon, the
   * listing goes on until it meets an empty page.
   */
  async #readSoon(
    path: string,
    signal?: AbortSignal,
  ): Promise<Repository | undefined> {
    const timeout = Math.min(COUNT_TIMEOUT, this.#timeout);
    try {
      return (await this.#read(path, readRepository, signal, timeout)).value;
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
      read: response => readAnswer(response, this.#proxyPath, read),
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

/** The path of a tag. */
function tagPath(tag: string): string {
  if (!isTagName(tag)) {
    throw new TypeError('This is no name of a tag');
  }
  return encodeURIComponent(tag);
}

/** The path of a manifest. */
function digestPath(digest: string): string {
  if (!isDigest(digest)) {
    throw new TypeError('A manifest is named by its sha256 digest');
  }
  return encodeURIComponent(digest);
}

/** Reads page after page, each when it is asked for. */
async function* readPages<T extends Listed>(
  source: ItemSource<T>,
  { from }: ListOptions,
): AsyncGenerator<ItemPage<T>, void, undefined> {
  let cursor = from;
  do {
    const page = await readPage(source, cursor);
    cursor = page.next;
    yield page;
  } while (cursor !== undefined);
}
