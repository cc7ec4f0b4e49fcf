import { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { AcrApi, AcrRequestOptions, ListOptions } from './AcrApi';
import { assertWithin } from './bytes';
import { companionsQuery, isCompanionOf } from './companions';
import {
  Descriptor,
  ImageConfig,
  Manifest,
  ReferrerPage,
} from './contentTypes';
import { assertDigest } from './digests';
import { MAX_BLOB_SIZE, MAX_CONFIG_SIZE, MAX_MANIFEST_SIZE } from './limits';
import { readList, RepositoryList } from './listing';
import {
  MANIFEST_ACCEPT,
  readImageConfig,
  readManifestContent,
} from './manifestContent';
import { parseJson } from './parseJson';
import { digestPath, repositoryPath, tagPath } from './paths';
import { EndpointRequest, ProxyEndpoint } from './ProxyEndpoint';
import { DEFAULT_CONTENT_PROXY_PATH, DEFAULT_PROXY_PATH } from './proxyPath';
import { readReferrers } from './referrers';
import {
  ImageManifest,
  ImageTag,
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
/** How long a download may take, in milliseconds. */
const DOWNLOAD_TIMEOUT = 30 * 60_000;

const TAGS: RepositoryList<ImageTag> = {
  path: '_tags',
  read: readTagList,
  nameOf: tag => tag.name,
  totalOf: repository => repository.tagCount,
};

const MANIFESTS: RepositoryList<ImageManifest> = {
  path: '_manifests',
  read: readManifestList,
  nameOf: manifest => manifest.digest,
  totalOf: repository => repository.manifestCount,
};

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
  readonly #metadata: ProxyEndpoint;
  readonly #content: ProxyEndpoint;

  constructor(options: AcrApiClientOptions) {
    const { discoveryApi, fetchApi, timeout = DEFAULT_TIMEOUT } = options;
    const { proxyPath = DEFAULT_PROXY_PATH } = options;
    const { contentProxyPath = DEFAULT_CONTENT_PROXY_PATH } = options;
    const common = { discoveryApi, fetchApi, timeout };
    this.#metadata = new ProxyEndpoint({ ...common, proxyPath });
    this.#content = new ProxyEndpoint({
      ...common,
      proxyPath: contentProxyPath,
    });
  }

  /** {@inheritDoc AcrApi.listTags} */
  async *listTags(
    repository: string,
    options: ListOptions = {},
  ): AsyncGenerator<TagPage, void, undefined> {
    const listing = { ...options, repository, endpoint: this.#metadata };
    for await (const { items, ...page } of readList(TAGS, listing)) {
      yield { ...page, tags: items };
    }
  }

  /** {@inheritDoc AcrApi.listManifests} */
  async *listManifests(
    repository: string,
    options: ListOptions = {},
  ): AsyncGenerator<ManifestPage, void, undefined> {
    const listing = { ...options, repository, endpoint: this.#metadata };
    for await (const { items, ...page } of readList(MANIFESTS, listing)) {
      yield { ...page, manifests: items };
    }
  }

  /** {@inheritDoc AcrApi.getTag} */
  async getTag(
    repository: string,
    tag: string,
    options: AcrRequestOptions = {},
  ): Promise<TagProperties> {
    const path = `${repositoryPath(repository)}/_tags/${tagPath(tag)}`;
    return this.#readMetadata(path, readTagProperties, options);
  }

  /** {@inheritDoc AcrApi.getManifestProperties} */
  async getManifestProperties(
    repository: string,
    digest: string,
    options: AcrRequestOptions = {},
  ): Promise<ImageManifest> {
    const path = `${repositoryPath(repository)}/_manifests/${digestPath(
      digest,
    )}`;
    return this.#readMetadata(path, readManifestProperties, options);
  }

  /** {@inheritDoc AcrApi.getRepository} */
  async getRepository(
    repository: string,
    options: AcrRequestOptions = {},
  ): Promise<Repository> {
    return this.#readMetadata(
      repositoryPath(repository),
      readRepository,
      options,
    );
  }

  /** {@inheritDoc AcrApi.getManifest} */
  async getManifest(
    repository: string,
    digest: string,
    options: AcrRequestOptions = {},
  ): Promise<Manifest> {
    const bytes = await this.#content.readBytes(
      `${repositoryPath(repository)}/manifests/${digestPath(digest)}`,
      MANIFEST_ACCEPT,
      MAX_MANIFEST_SIZE,
      options,
    );
    await assertDigest(bytes, digest);
    return parseJson(bytes, readManifestContent);
  }

  /** {@inheritDoc AcrApi.getImageConfig} */
  async getImageConfig(
    repository: string,
    descriptor: Descriptor,
    options: AcrRequestOptions = {},
  ): Promise<ImageConfig> {
    const limit = MAX_CONFIG_SIZE;
    const bytes = await this.#readBlob(repository, descriptor, limit, options);
    return parseJson(bytes, readImageConfig);
  }

  /** {@inheritDoc AcrApi.getBlob} */
  async getBlob(
    repository: string,
    descriptor: Descriptor,
    options: AcrRequestOptions = {},
  ): Promise<Uint8Array> {
    const timeout = DOWNLOAD_TIMEOUT;
    const request = { ...options, timeout };
    return this.#readBlob(repository, descriptor, MAX_BLOB_SIZE, request);
  }

  /** {@inheritDoc AcrApi.downloadBlob} */
  async downloadBlob(
    repository: string,
    { digest }: Descriptor,
    { signal }: AcrRequestOptions = {},
  ): Promise<Blob> {
    return this.#content.download(
      `${repositoryPath(repository)}/blobs/${digestPath(digest)}`,
      { signal, timeout: DOWNLOAD_TIMEOUT },
    );
  }

  /** {@inheritDoc AcrApi.listReferrers} */
  listReferrers(
    repository: string,
    digest: string,
    options: ListOptions = {},
  ): AsyncGenerator<ReferrerPage, void, undefined> {
    return readReferrers(this.#content, repository, digest, options);
  }

  /** {@inheritDoc AcrApi.listCompanions} */
  async listCompanions(
    repository: string,
    digest: string,
    options: AcrRequestOptions = {},
  ): Promise<ImageTag[]> {
    const query = companionsQuery(digest);
    const path = `${repositoryPath(repository)}/_tags?${query}`;
    const list = await this.#readMetadata(path, readTagList, options);
    return list.items.filter(({ name }) => isCompanionOf(name, digest));
  }

  async #readMetadata<T>(
    path: string,
    read: (json: unknown) => T,
    { signal }: AcrRequestOptions,
  ): Promise<T> {
    return (await this.#metadata.readJson(path, read, { signal })).value;
  }

  async #readBlob(
    repository: string,
    { digest, size }: Descriptor,
    limit: number,
    request: EndpointRequest,
  ): Promise<Uint8Array> {
    assertWithin(limit, size);
    const bytes = await this.#content.readBytes(
      `${repositoryPath(repository)}/blobs/${digestPath(digest)}`,
      '*/*',
      limit,
      request,
    );
    await assertDigest(bytes, digest);
    return bytes;
  }
}
