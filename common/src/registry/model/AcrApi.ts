import {
  AcrImageConfig,
  AcrManifest,
  Descriptor,
  ReferrerPage,
} from './contentTypes';
import {
  AcrManifestProperties,
  AcrRepositoryProperties,
  AcrTag,
  AcrTagProperties,
  ListCursor,
  ManifestPage,
  RepositoryPage,
  TagPage,
} from './types';

/**
 * Options that every read takes.
 *
 * @public
 */
export interface AcrRequestOptions {
  /** Ends the request. */
  signal?: AbortSignal;
}

/**
 * Which page of a list is read.
 *
 * @public
 */
export interface ListOptions extends AcrRequestOptions {
  /** The `next` of the page before it; absent: the first page. */
  cursor?: ListCursor;
}

/**
 * Options of a list of what is attached.
 *
 * @public
 */
export interface ReferrerListOptions extends ListOptions {
  /**
   * Only what is of this type, such as `application/sarif+json`, is to be listed.
   * What the registry lists without a type is given, too: it may be of any.
   */
  artifactType?: string;
}

/**
 * Reads a container registry. If that, or the way to it, fails, every method
 * rejects with an {@link AcrError} that says what is wrong; what the caller ends
 * through `signal` rejects with the signal's reason.
 *
 * @public
 */
export interface AcrApi {
  /**
   * Lists the repositories of the registry by their names, a page at a time;
   * {@link eachPage} reads all.
   *
   * Who reads the registry need not be allowed to: tokens for some repositories
   * alone never are.
   */
  listRepositories(options?: ListOptions): Promise<RepositoryPage>;

  /**
   * Lists the tags of a repository, a page at a time; {@link eachPage} reads all.
   * The first page holds the tags changed last; what comes after need not be in
   * order of time.
   *
   * A tag that changes during the listing may come twice; the later one holds.
   *
   * @param repository - a name such as `team/api`, without registry or tag
   */
  listTags(repository: string, options?: ListOptions): Promise<TagPage>;

  /**
   * Lists the manifests of a repository, in pages as {@link AcrApi.listTags}.
   * What an index consists of is not told here.
   *
   * @param repository - a name such as `team/api`, without registry or tag
   */
  listManifests(
    repository: string,
    options?: ListOptions,
  ): Promise<ManifestPage>;

  /**
   * Reads a tag by itself.
   *
   * @param repository - a name such as `team/api`, without registry or tag
   * @param tag - its name, such as `1.0.0`
   */
  getTag(
    repository: string,
    tag: string,
    options?: AcrRequestOptions,
  ): Promise<AcrTagProperties>;

  /**
   * Reads what the registry knows of a manifest, with the platforms of an index.
   *
   * @param repository - a name such as `team/api`, without registry or tag
   * @param digest - `sha256:` and 64 hexadecimal digits
   */
  getManifestProperties(
    repository: string,
    digest: string,
    options?: AcrRequestOptions,
  ): Promise<AcrManifestProperties>;

  /**
   * Reads a manifest itself, and verifies that it is what its digest says.
   * Through the endpoint for content, which not every Backstage has.
   *
   * @param repository - a name such as `team/api`, without registry or tag
   * @param digest - `sha256:` and 64 hexadecimal digits
   */
  getManifest(
    repository: string,
    digest: string,
    options?: AcrRequestOptions,
  ): Promise<AcrManifest>;

  /**
   * Reads the configuration of an image, up to 4 MiB, and verifies it.
   *
   * @param descriptor - the `config` of the image's manifest
   */
  getImageConfig(
    repository: string,
    descriptor: Descriptor,
    options?: AcrRequestOptions,
  ): Promise<AcrImageConfig>;

  /**
   * Reads any other document, up to 50 MiB, and verifies it.
   *
   * @param descriptor - from a manifest
   */
  getBlob(
    repository: string,
    descriptor: Descriptor,
    options?: AcrRequestOptions,
  ): Promise<Uint8Array>;

  /**
   * Fetches a document of any size for a user to keep. It is not looked at, so
   * it may be another one than its digest says.
   *
   * @param descriptor - from a manifest
   */
  downloadBlob(
    repository: string,
    descriptor: Descriptor,
    options?: AcrRequestOptions,
  ): Promise<Blob>;

  /**
   * Lists what is attached to a manifest: signatures, SBOMs and so on, a page at a
   * time. Where the registry has no list of its own, the one that clients keep as
   * the tag `sha256-<hex>` is read.
   *
   * The source of a cache rule may give no list: then this rejects with the
   * failure `cache-source`.
   *
   * @param repository - a name such as `team/api`, without registry or tag
   * @param digest - `sha256:` and 64 hexadecimal digits
   */
  listReferrers(
    repository: string,
    digest: string,
    options?: ReferrerListOptions,
  ): Promise<ReferrerPage>;

  /**
   * Lists the tags under which cosign keeps what it attaches to a manifest:
   * `sha256-<hex>.sig`, `.att` and `.sbom`.
   *
   * @param repository - a name such as `team/api`, without registry or tag
   * @param digest - `sha256:` and 64 hexadecimal digits
   */
  listCompanions(
    repository: string,
    digest: string,
    options?: AcrRequestOptions,
  ): Promise<AcrTag[]>;

  /**
   * Reads what the registry knows of a repository as a whole.
   *
   * @param repository - a name such as `team/api`, without registry or tag
   */
  getRepository(
    repository: string,
    options?: AcrRequestOptions,
  ): Promise<AcrRepositoryProperties>;
}
