import {
  AcrApi,
  AcrRequestOptions,
  Descriptor,
  ListOptions,
  ReferrerListOptions,
  RepositoryPage,
} from 'backstage-plugin-acr-common';

/** The client of one registry whose repositories each have their own. */
export class FakeRepositories implements AcrApi {
  /** @param clients - by the names of the repositories */
  constructor(private readonly clients: Readonly<Record<string, AcrApi>>) {}

  async listRepositories(): Promise<RepositoryPage> {
    return { repositories: Object.keys(this.clients) };
  }

  #of(repository: string): AcrApi {
    const client = this.clients[repository];
    if (!client) {
      throw new Error(`Nobody is to ask for ${repository}`);
    }
    return client;
  }

  listTags(repository: string, options?: ListOptions) {
    return this.#of(repository).listTags(repository, options);
  }

  listManifests(repository: string, options?: ListOptions) {
    return this.#of(repository).listManifests(repository, options);
  }

  getTag(repository: string, tag: string, options?: AcrRequestOptions) {
    return this.#of(repository).getTag(repository, tag, options);
  }

  getManifestProperties(
    repository: string,
    digest: string,
    options?: AcrRequestOptions,
  ) {
    const client = this.#of(repository);
    return client.getManifestProperties(repository, digest, options);
  }

  getManifest(repository: string, digest: string, options?: AcrRequestOptions) {
    return this.#of(repository).getManifest(repository, digest, options);
  }

  getImageConfig(
    repository: string,
    descriptor: Descriptor,
    options?: AcrRequestOptions,
  ) {
    return this.#of(repository).getImageConfig(repository, descriptor, options);
  }

  getBlob(
    repository: string,
    descriptor: Descriptor,
    options?: AcrRequestOptions,
  ) {
    return this.#of(repository).getBlob(repository, descriptor, options);
  }

  downloadBlob(
    repository: string,
    descriptor: Descriptor,
    options?: AcrRequestOptions,
  ) {
    return this.#of(repository).downloadBlob(repository, descriptor, options);
  }

  listReferrers(
    repository: string,
    digest: string,
    options?: ReferrerListOptions,
  ) {
    return this.#of(repository).listReferrers(repository, digest, options);
  }

  listCompanions(
    repository: string,
    digest: string,
    options?: AcrRequestOptions,
  ) {
    return this.#of(repository).listCompanions(repository, digest, options);
  }

  getRepository(repository: string, options?: AcrRequestOptions) {
    return this.#of(repository).getRepository(repository, options);
  }
}
