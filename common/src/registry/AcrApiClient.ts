import {
  AcrApi,
  AcrRequestOptions,
  ConnectionTestOptions,
  ListOptions,
  ReferrerListOptions,
} from './model/AcrApi';
import { assertSame, readerOf } from './wire/asked';
import { ConnectionCheck } from './model/connection';
import {
  Descriptor,
  ImageConfig,
  Manifest,
  ReferrerPage,
} from './model/contentTypes';
import { readCompanions, readManifests, readTags } from './listing/lists';
import { failingAsDocumented } from './failing';
import { loadCode } from './loadCode';
import { digestPath, repositoryPath, tagPath } from './wire/paths';
import { ApiEndpoint } from './wire/ApiEndpoint';
import { Transport } from './model/Transport';
import {
  ImageManifest,
  ImageTag,
  ManifestPage,
  Repository,
  RepositoryPage,
  TagPage,
  TagProperties,
} from './model/types';
import {
  readManifestProperties,
  readRepository,
  readTagProperties,
} from './wire/wire';

/** What not every page needs is loaded when it does. */
const loadCatalog = () => loadCode(() => import('./listing/catalog'));
const loadContent = () => loadCode(() => import('./content/content'));
const loadReferrers = () => loadCode(() => import('./listing/referrers'));
const loadTest = () => loadCode(() => import('./connection/testConnection'));

/** How long a request may take, its body included, in milliseconds. */
const DEFAULT_TIMEOUT = 30_000;

/**
 * What an {@link AcrApiClient} is made of.
 *
 * @public
 */
export interface AcrApiClientOptions {
  /** How the registry is reached. */
  transport: Transport;
  /** How long to wait for an answer, in milliseconds; default 30,000. */
  timeout?: number;
  /**
   * The registry's login server, such as `myregistry.azurecr.io`. An answer that
   * is said to be of another registry is refused.
   */
  loginServer?: string;
}

/**
 * Reads Azure Container Registry, by whatever way leads there.
 *
 * @public
 */
export class AcrApiClient implements AcrApi {
  readonly #metadata: ApiEndpoint;
  readonly #content: ApiEndpoint;

  constructor(options: AcrApiClientOptions) {
    const { transport, timeout = DEFAULT_TIMEOUT, loginServer } = options;
    const common = { transport, timeout, loginServer };
    this.#metadata = new ApiEndpoint({ ...common, api: 'metadata' });
    this.#content = new ApiEndpoint({ ...common, api: 'content' });
  }

  /** {@inheritDoc AcrApi.listRepositories} */
  async *listRepositories(
    options: ListOptions = {},
  ): AsyncGenerator<RepositoryPage, void, undefined> {
    const { readCatalog } = await loadCatalog();
    const pages = readCatalog(this.#metadata, options);
    yield* failingAsDocumented(pages, options.signal);
  }

  /** {@inheritDoc AcrApi.listTags} */
  listTags(
    repository: string,
    options: ListOptions = {},
  ): AsyncGenerator<TagPage, void, undefined> {
    const pages = readTags(this.#metadata, repository, options);
    return failingAsDocumented(pages, options.signal);
  }

  /** {@inheritDoc AcrApi.listManifests} */
  listManifests(
    repository: string,
    options: ListOptions = {},
  ): AsyncGenerator<ManifestPage, void, undefined> {
    const pages = readManifests(this.#metadata, repository, options);
    return failingAsDocumented(pages, options.signal);
  }

  /** {@inheritDoc AcrApi.getTag} */
  async getTag(
    repository: string,
    tag: string,
    options: AcrRequestOptions = {},
  ): Promise<TagProperties> {
    const path = `${repositoryPath(repository)}/_tags/${tagPath(tag)}`;
    const { loginServer } = this.#metadata;
    const readAsked = (json: unknown) => {
      const found = readTagProperties(json);
      assertSame({ loginServer, repository }, ':', tag, found.tag.name);
      return found;
    };
    return this.#readMetadata(repository, path, readAsked, options);
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
    const { loginServer } = this.#metadata;
    const readAsked = (json: unknown) => {
      const found = readManifestProperties(json);
      assertSame({ loginServer, repository }, '@', digest, found.digest);
      return found;
    };
    return this.#readMetadata(repository, path, readAsked, options);
  }

  /** {@inheritDoc AcrApi.getRepository} */
  async getRepository(
    repository: string,
    options: AcrRequestOptions = {},
  ): Promise<Repository> {
    return this.#readMetadata(
      repository,
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
    const { readManifest } = await loadContent();
    return readManifest(this.#content, repository, digest, options);
  }

  /** {@inheritDoc AcrApi.getImageConfig} */
  async getImageConfig(
    repository: string,
    descriptor: Descriptor,
    options: AcrRequestOptions = {},
  ): Promise<ImageConfig> {
    const { readConfig } = await loadContent();
    return readConfig(this.#content, repository, descriptor, options);
  }

  /** {@inheritDoc AcrApi.getBlob} */
  async getBlob(
    repository: string,
    descriptor: Descriptor,
    options: AcrRequestOptions = {},
  ): Promise<Uint8Array> {
    const { readDocument } = await loadContent();
    return readDocument(this.#content, repository, descriptor, options);
  }

  /** {@inheritDoc AcrApi.downloadBlob} */
  async downloadBlob(
    repository: string,
    descriptor: Descriptor,
    options: AcrRequestOptions = {},
  ): Promise<Blob> {
    const { downloadDocument } = await loadContent();
    return downloadDocument(this.#content, repository, descriptor, options);
  }

  /** {@inheritDoc AcrApi.listReferrers} */
  async *listReferrers(
    repository: string,
    digest: string,
    options: ReferrerListOptions = {},
  ): AsyncGenerator<ReferrerPage, void, undefined> {
    const { readReferrers } = await loadReferrers();
    const pages = readReferrers(this.#content, repository, digest, options);
    yield* failingAsDocumented(pages, options.signal);
  }

  /** {@inheritDoc AcrApi.listCompanions} */
  async listCompanions(
    repository: string,
    digest: string,
    options: AcrRequestOptions = {},
  ): Promise<ImageTag[]> {
    return readCompanions(this.#metadata, repository, digest, options);
  }

  /** {@inheritDoc AcrApi.testConnection} */
  async *testConnection(
    options: ConnectionTestOptions,
  ): AsyncGenerator<ConnectionCheck, void, undefined> {
    const endpoints = { metadata: this.#metadata, content: this.#content };
    const { testConnection } = await loadTest();
    yield* testConnection(endpoints, options);
  }

  async #readMetadata<T>(
    repository: string,
    path: string,
    read: (json: unknown) => T,
    { signal }: AcrRequestOptions,
  ): Promise<T> {
    const { loginServer } = this.#metadata;
    const readAsked = readerOf({ loginServer, repository }, read);
    return (await this.#metadata.readJson(path, readAsked, { signal })).value;
  }
}
