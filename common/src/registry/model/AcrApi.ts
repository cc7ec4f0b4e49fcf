import { ConnectionCheck } from './connection';
import {
  Descriptor,
  ImageConfig,
  Manifest,
  ReferrerPage,
} from './contentTypes';
import {
  ImageManifest,
  ImageTag,
  ListCursor,
  ManifestPage,
  Repository,
  RepositoryPage,
  TagPage,
  TagProperties,
} from './types';

/**
 * Options that every read takes.
 *
 * @public
 */
export interface AcrRequestOptions {
  /** Ends the request, and with it the listing that it belongs to. */
  signal?: AbortSignal;
}

/**
 * Options of a listing.
 *
 * @public
 */
export interface ListOptions extends AcrRequestOptions {
  /** The `next` of the page after which to go on; absent: from the start. */
  from?: ListCursor;
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
 * Options of a test of the connection.
 *
 * @public
 */
export interface ConnectionTestOptions extends AcrRequestOptions {
  /**
   * Repositories that somebody uses: the first of them that answers is read.
   * If there is none, the first one that the registry lists is.
   */
  repositories: readonly string[];
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
   * Lists the repositories of the registry by their names, page by page. A page
   * is fetched when the caller asks for it, not before.
   *
   * Who reads the registry need not be allowed to: tokens for some repositories
   * alone never are.
   */
  listRepositories(options?: ListOptions): AsyncIterable<RepositoryPage>;

  /**
   * Lists all tags of a repository, page by page. The first page holds the
   * tags changed last; what comes after need not be in order of time. A page
   * is fetched when the caller asks for it, not before.
   *
   * A tag that changes during the listing may come twice; the later one holds.
   *
   * @param repository - a name such as `team/api`, without registry or tag
   */
  listTags(repository: string, options?: ListOptions): AsyncIterable<TagPage>;

  /**
   * Lists all manifests of a repository, in pages as {@link AcrApi.listTags}.
   * What an index consists of is not told here.
   *
   * @param repository - a name such as `team/api`, without registry or tag
   */
  listManifests(
    repository: string,
    options?: ListOptions,
  ): AsyncIterable<ManifestPage>;

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
  ): Promise<TagProperties>;

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
  ): Promise<ImageManifest>;

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
  ): Promise<Manifest>;

  /**
   * Reads the configuration of an image, up to 4 MiB, and verifies it.
   *
   * @param descriptor - the `config` of the image's manifest
   */
  getImageConfig(
    repository: string,
    descriptor: Descriptor,
    options?: AcrRequestOptions,
  ): Promise<ImageConfig>;

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
   * Lists what is attached to a manifest: signatures, SBOMs and so on. Where the
   * registry has no list of its own, the one that clients keep as the tag
   * `sha256-<hex>` is read.
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
  ): AsyncIterable<ReferrerPage>;

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
  ): Promise<ImageTag[]>;

  /**
   * Reads what the registry knows of a repository as a whole.
   *
   * @param repository - a name such as `team/api`, without registry or tag
   */
  getRepository(
    repository: string,
    options?: AcrRequestOptions,
  ): Promise<Repository>;

  /**
   * Tests the connection to the registry, and tells of each step as soon as it is
   * known, in the order of {@link ConnectionStep}. A failure is told as one and
   * rejects nothing; only `signal` does. That takes about ten small requests at
   * most.
   */
  testConnection(
    options: ConnectionTestOptions,
  ): AsyncIterable<ConnectionCheck>;
}
