import {
  AcrApi,
  AcrError,
  AcrImageConfig,
  AcrManifest,
  AcrManifestProperties,
  AcrRepositoryProperties,
  AcrTag,
  AcrTagProperties,
  ConnectionCheck,
  ConnectionTestOptions,
  Descriptor,
  ListCursor,
  ListOptions,
  ManifestPage,
  MAX_BLOB_SIZE,
  ReferrerListOptions,
  ReferrerPage,
  RepositoryPage,
  TagPage,
} from 'backstage-plugin-acr-common';

/** The login server, unless another one is said. */
export const REGISTRY = 'myregistry.azurecr.io';

/** What a Backstage says that has no endpoint for content. */
export const NO_CONTENT_ENDPOINT = new AcrError(
  { kind: 'no-endpoint', api: 'content' },
  { message: 'No endpoint for content' },
);

/** Documents by their digests, or the errors in their place. */
export interface FakeContent {
  manifests?: Record<string, AcrManifest | Error>;
  configs?: Record<string, AcrImageConfig | Error>;
  blobs?: Record<string, Uint8Array | Error>;
  /** What is attached to a digest, page by page. */
  referrers?: Record<string, Array<Descriptor[] | Error>>;
  /** What is listed only if its type is asked for. */
  typedReferrers?: Record<string, Descriptor[]>;
  /** The tags that cosign would have made for a digest. */
  companions?: Record<string, AcrTag[] | Error>;
}

/** A step of a listing: its tags, or the error in their place. */
type Step = AcrTag[] | Error;

/** A page of a list that is written down. */
interface WrittenPage<T> {
  at: number;
  items: T[] | Error | undefined;
  next?: ListCursor;
}

/** The cursor of the first page. */
const FIRST = '0';

function pageOf<T>(
  pages: ReadonlyArray<T[] | Error>,
  cursor: ListCursor = FIRST,
): WrittenPage<T> {
  const at = Number(cursor);
  const next = at + 1 < pages.length ? String(at + 1) : undefined;
  return { at, items: pages[at], next };
}

function itemsOf<T>({ at, items }: WrittenPage<T>): T[] {
  if (!Array.isArray(items)) {
    throw items ?? new Error(`Nobody is to ask for page ${at}`);
  }
  return items;
}

/**
 * A client whose listing is written down beforehand, page by page. A page that
 * is to wait can be held back and released.
 */
export class FakeAcrApi implements AcrApi {
  /** The login server of every page. */
  registry = REGISTRY;
  /** Every page that was asked for, by its place in the listing. */
  readonly asked: number[] = [];
  /** The signals of the pages that were asked for. */
  readonly signals: Array<AbortSignal | undefined> = [];
  /** The names of the repositories, page by page. */
  repositoryPages: Array<string[] | Error> = [[]];
  /** Every page of repositories that was asked for. */
  readonly askedRepositories: number[] = [];
  /** What a test of the connection finds, one after the other. */
  checks: ConnectionCheck[] = [];
  /** With which repositories the connection was to be tested. */
  readonly askedChecks: Array<readonly string[]> = [];
  /** The manifests, page by page; of an index with its platforms. */
  manifestPages: Array<AcrManifestProperties[] | Error> = [[]];
  /** Every page of manifests that was asked for. */
  readonly askedManifests: number[] = [];
  /** How many entries of the first page of a list can't be read. */
  unreadable: { tags?: number; manifests?: number; repositories?: number } = {};
  /** Manifests, configurations and documents by their digests. */
  content: FakeContent = {};
  /** The digests of the documents that were asked for. */
  readonly askedContent: string[] = [];
  /** The digests whose referrers were asked for, once for each page. */
  readonly askedReferrers: string[] = [];
  /** The types of referrers that were asked for. */
  readonly askedTypes: string[] = [];
  /** The digests whose properties were asked for. */
  readonly askedProperties: string[] = [];
  #held: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  constructor(public pages: Step[], private readonly total?: number) {}

  /** Lets no page through until {@link release}. */
  hold() {
    this.#held = new Promise(resolve => {
      this.#release = resolve;
    });
  }

  release() {
    this.#release();
  }

  async listRepositories({
    cursor,
  }: ListOptions = {}): Promise<RepositoryPage> {
    const page = pageOf(this.repositoryPages, cursor);
    this.askedRepositories.push(page.at);
    return {
      repositories: itemsOf(page),
      unreadable: page.at === 0 ? this.unreadable.repositories : undefined,
      next: page.next,
    };
  }

  async listTags(
    repository: string,
    { cursor = FIRST, signal }: ListOptions = {},
  ): Promise<TagPage> {
    this.asked.push(Number(cursor));
    this.signals.push(signal);
    await this.#held;
    const page = pageOf(this.pages, cursor);
    return {
      registry: this.registry,
      repository,
      tags: itemsOf(page),
      unreadable: page.at === 0 ? this.unreadable.tags : undefined,
      total: this.total,
      next: page.next,
    };
  }

  async listManifests(
    repository: string,
    { cursor }: ListOptions = {},
  ): Promise<ManifestPage> {
    const page = pageOf(this.manifestPages, cursor);
    this.askedManifests.push(page.at);
    return {
      registry: this.registry,
      repository,
      manifests: itemsOf(page).map(
        ({ platforms: _notInLists, ...rest }) => rest,
      ),
      unreadable: page.at === 0 ? this.unreadable.manifests : undefined,
      next: page.next,
    };
  }

  async getManifestProperties(
    _repository: string,
    digest: string,
  ): Promise<AcrManifestProperties> {
    this.askedProperties.push(digest);
    const all = this.manifestPages.flatMap(page =>
      Array.isArray(page) ? page : [],
    );
    const found = all.find(manifest => manifest.digest === digest);
    if (!found) {
      throw new AcrError(
        { kind: 'content-unknown' },
        { message: 'No manifest' },
      );
    }
    return found;
  }

  async getTag(repository: string, name: string): Promise<AcrTagProperties> {
    const all = this.pages.flatMap(page => (Array.isArray(page) ? page : []));
    const tag = all.find(item => item.name === name);
    if (!tag) {
      throw new AcrError({ kind: 'content-unknown' }, { message: 'No tag' });
    }
    return { registry: this.registry, repository, tag };
  }

  async getManifest(_repository: string, digest: string): Promise<AcrManifest> {
    return this.#written(this.content.manifests, digest);
  }

  async getImageConfig(
    _repository: string,
    { digest }: Descriptor,
  ): Promise<AcrImageConfig> {
    return this.#written(this.content.configs, digest);
  }

  async getBlob(
    _repository: string,
    { digest, size }: Descriptor,
  ): Promise<Uint8Array> {
    if (size > MAX_BLOB_SIZE) {
      throw new AcrError(
        { kind: 'too-large', limit: MAX_BLOB_SIZE },
        { message: 'Too large' },
      );
    }
    return this.#written(this.content.blobs, digest);
  }

  async downloadBlob(
    repository: string,
    descriptor: Descriptor,
  ): Promise<Blob> {
    return new Blob([await this.getBlob(repository, descriptor)]);
  }

  async listReferrers(
    _repository: string,
    digest: string,
    { cursor, artifactType }: ReferrerListOptions = {},
  ): Promise<ReferrerPage> {
    const pages =
      artifactType === undefined
        ? this.content.referrers?.[digest] ?? [[]]
        : [this.#ofType(digest, artifactType)];
    const page = pageOf(pages, cursor);
    this.askedReferrers.push(digest);
    return { referrers: itemsOf(page), next: page.next };
  }

  async listCompanions(_repository: string, digest: string): Promise<AcrTag[]> {
    const found = this.content.companions?.[digest] ?? [];
    if (found instanceof Error) {
      throw found;
    }
    return found;
  }

  async *testConnection({
    repositories,
    signal,
  }: ConnectionTestOptions): AsyncGenerator<ConnectionCheck> {
    this.askedChecks.push(repositories);
    for (const check of this.checks) {
      await this.#held;
      signal?.throwIfAborted();
      yield check;
    }
  }

  #ofType(digest: string, artifactType: string): Descriptor[] {
    this.askedTypes.push(artifactType);
    const all = this.content.typedReferrers?.[digest] ?? [];
    return all.filter(item => item.artifactType === artifactType);
  }

  /** Without content the endpoint for it is not there. */
  async #written<T>(
    documents: Record<string, T | Error> | undefined,
    digest: string,
  ): Promise<T> {
    this.askedContent.push(digest);
    const found = documents?.[digest] ?? NO_CONTENT_ENDPOINT;
    if (found instanceof Error) {
      throw found;
    }
    return found;
  }

  async getRepository(): Promise<AcrRepositoryProperties> {
    throw new Error('The listing tells the total');
  }
}
