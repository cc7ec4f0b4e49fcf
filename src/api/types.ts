/**
 * A tag of a repository, and the manifest it points to now.
 *
 * @public
 */
export interface ImageTag {
  /** The tag's name, unique in its repository. */
  name: string;
  /** The digest it points to: `sha256:` and 64 hexadecimal digits. */
  digest: string;
  /** When the tag was first pushed. */
  createdAt: Date;
  /** When it was last changed; later than `createdAt` if it was moved. */
  updatedAt: Date;
}

/**
 * What the registry knows of a repository as a whole.
 *
 * @public
 */
export interface Repository {
  /** The registry's login server, such as `myregistry.azurecr.io`. */
  registry: string;
  /** The repository's name, without the login server. */
  name: string;
  createdAt: Date;
  updatedAt: Date;
  tagCount: number;
  manifestCount: number;
}

/**
 * Where a listing goes on. Only the client that gave it can read it.
 *
 * @public
 */
export type TagCursor = string;

/**
 * Some of a repository's tags.
 *
 * @public
 */
export interface TagPage {
  /** The registry's login server, such as `myregistry.azurecr.io`. */
  registry: string;
  /** The repository's name, without the login server. */
  repository: string;
  tags: ImageTag[];
  /** How many tags the repository has, where that is known by now. */
  total?: number;
  /** Where the next page begins; absent on the last page. */
  next?: TagCursor;
}
