import {
  downloadDocument,
  readConfig,
  readDocument,
  readManifest,
} from './content';
import { AcrApiClientOptions, endpointsOf } from './endpoints';
import { failAsDocumented } from './failing';
import {
  readCatalog,
  readCompanions,
  readManifests,
  readReferrers,
  readTags,
} from './listing';
import {
  AcrApi,
  AcrImageConfig,
  AcrManifest,
  AcrManifestProperties,
  AcrRepositoryProperties,
  AcrRequestOptions,
  AcrTag,
  AcrTagProperties,
  Descriptor,
  ListOptions,
  ManifestPage,
  ReferrerListOptions,
  ReferrerPage,
  RepositoryPage,
  TagPage,
} from './model';
import {
  ApiEndpoint,
  assertSame,
  digestPath,
  readerOf,
  readManifestProperties,
  readRepository,
  readTagProperties,
  repositoryPath,
  tagPath,
} from './wire';

/**
 * Reads Azure Container Registry, by whatever way leads there.
 *
 * @public
 */
export class AcrApiClient implements AcrApi {
  readonly #metadata: ApiEndpoint;
  readonly #content: ApiEndpoint;

  constructor(options: AcrApiClientOptions) {
    const { metadata, content } = endpointsOf(options);
    this.#metadata = metadata;
    this.#content = content;
  }

  /** {@inheritDoc AcrApi.listRepositories} */
  listRepositories(options: ListOptions = {}): Promise<RepositoryPage> {
    const page = readCatalog(this.#metadata, options);
    return failAsDocumented(page, options.signal);
  }

  /** {@inheritDoc AcrApi.listTags} */
  listTags(repository: string, options: ListOptions = {}): Promise<TagPage> {
    const page = readTags(this.#metadata, repository, options);
    return failAsDocumented(page, options.signal);
  }

  /** {@inheritDoc AcrApi.listManifests} */
  listManifests(
    repository: string,
    options: ListOptions = {},
  ): Promise<ManifestPage> {
    const page = readManifests(this.#metadata, repository, options);
    return failAsDocumented(page, options.signal);
  }

  /** {@inheritDoc AcrApi.getTag} */
  async getTag(
    repository: string,
    tag: string,
    options: AcrRequestOptions = {},
  ): Promise<AcrTagProperties> {
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
  ): Promise<AcrManifestProperties> {
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
  ): Promise<AcrRepositoryProperties> {
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
  ): Promise<AcrManifest> {
    return readManifest(this.#content, repository, digest, options);
  }

  /** {@inheritDoc AcrApi.getImageConfig} */
  async getImageConfig(
    repository: string,
    descriptor: Descriptor,
    options: AcrRequestOptions = {},
  ): Promise<AcrImageConfig> {
    return readConfig(this.#content, repository, descriptor, options);
  }

  /** {@inheritDoc AcrApi.getBlob} */
  async getBlob(
    repository: string,
    descriptor: Descriptor,
    options: AcrRequestOptions = {},
  ): Promise<Uint8Array> {
    return readDocument(this.#content, repository, descriptor, options);
  }

  /** {@inheritDoc AcrApi.downloadBlob} */
  async downloadBlob(
    repository: string,
    descriptor: Descriptor,
    options: AcrRequestOptions = {},
  ): Promise<Blob> {
    return downloadDocument(this.#content, repository, descriptor, options);
  }

  /** {@inheritDoc AcrApi.listReferrers} */
  listReferrers(
    repository: string,
    digest: string,
    options: ReferrerListOptions = {},
  ): Promise<ReferrerPage> {
    const page = readReferrers(this.#content, repository, digest, options);
    return failAsDocumented(page, options.signal);
  }

  /** {@inheritDoc AcrApi.listCompanions} */
  async listCompanions(
    repository: string,
    digest: string,
    options: AcrRequestOptions = {},
  ): Promise<AcrTag[]> {
    return readCompanions(this.#metadata, repository, digest, options);
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
