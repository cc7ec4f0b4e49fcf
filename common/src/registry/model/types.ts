/**
 * A tag of a repository, and the manifest it points to now.
 *
 * @public
 */
export interface AcrTag {
  /** The tag's name, unique in its repository. */
  name: string;
  /** The digest it points to: `sha256:` and 64 hexadecimal digits. */
  digest: string;
  /** When the tag was first pushed. */
  createdAt: Date;
  /** When it was last changed; later than `createdAt` if that was after it was created. */
  updatedAt: Date;
  /** Whether it is protected from being moved or deleted. */
  isLocked: boolean;
  /** Whether nobody can read it; absent if everybody can who may read at all. */
  isReadDisabled?: boolean;
}

/**
 * What the registry knows of a manifest: an image for one platform, an index of
 * several, or another artifact.
 *
 * @public
 */
export interface AcrManifestProperties {
  /** `sha256:` and 64 hexadecimal digits. */
  digest: string;
  /** When it was first pushed. */
  createdAt: Date;
  /** When it or its attributes were last changed. */
  updatedAt: Date;
  /** Such as `application/vnd.oci.image.manifest.v1+json`, where it is told. */
  mediaType?: string;
  /**
   * The size of an image's layers and configuration, compressed, in bytes. Of
   * an index the registry tells sometimes a sum and sometimes its own length.
   */
  size?: number;
  /** What an image runs on; absent for an index and what is no image. */
  platform?: Platform;
  /** Whether it is protected from being changed or deleted. */
  isLocked: boolean;
  /** Whether nobody can read it; absent if everybody can who may read at all. */
  isReadDisabled?: boolean;
  /** Whether it is kept back until something has checked it. */
  isQuarantined: boolean;
  /** The tags that point to it; absent if there are none. */
  tags?: string[];
  /** The platforms of an index, where they were read: not in a list. */
  platforms?: Platform[];
  /** Of what kind its configuration is, which tells an image from a chart. */
  configMediaType?: string;
}

/**
 * What an image runs on.
 *
 * @public
 */
export interface Platform {
  /** Such as `linux`. */
  os: string;
  /** Such as `amd64`. */
  architecture: string;
  /** Such as `v7` of `arm`, where it matters and is told. */
  variant?: string;
  /** Such as `10.0.20348.2113`, which tells images for Windows apart. */
  osVersion?: string;
}

/**
 * A tag by itself, and where it is.
 *
 * @public
 */
export interface AcrTagProperties {
  /** The registry's login server, such as `myregistry.azurecr.io`. */
  registry: string;
  /** The repository's name, without the login server. */
  repository: string;
  /** The tag itself. */
  tag: AcrTag;
}

/**
 * What the registry knows of a repository as a whole.
 *
 * @public
 */
export interface AcrRepositoryProperties {
  /** The registry's login server, such as `myregistry.azurecr.io`. */
  registry: string;
  /** The repository's name, without the login server. */
  name: string;
  /** When something was first pushed to it. */
  createdAt: Date;
  /** When it was last changed. */
  updatedAt: Date;
  /** How many tags it has. */
  tagCount: number;
  /** How many manifests it has. */
  manifestCount: number;
}

/**
 * Some of a registry's repositories.
 *
 * @public
 */
export interface RepositoryPage {
  /** Their names, such as `team/api`, in the registry's order. */
  repositories: string[];
  /** How many entries were left out because they can't be read; absent: none. */
  unreadable?: number;
  /** Where the next page begins; absent on the last page. */
  next?: ListCursor;
}

/**
 * Where a listing goes on. Only the client that gave it can read it.
 *
 * @public
 */
export type ListCursor = string;

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
  /** The tags of this page. */
  tags: AcrTag[];
  /** How many entries were left out because they can't be read; absent: none. */
  unreadable?: number;
  /** How many tags the repository has, where that is known by now. */
  total?: number;
  /** Where the next page begins; absent on the last page. */
  next?: ListCursor;
}

/**
 * Some of a repository's manifests.
 *
 * @public
 */
export interface ManifestPage {
  /** The registry's login server, such as `myregistry.azurecr.io`. */
  registry: string;
  /** The repository's name, without the login server. */
  repository: string;
  /** The manifests of this page. */
  manifests: AcrManifestProperties[];
  /** How many entries were left out because they can't be read; absent: none. */
  unreadable?: number;
  /** How many manifests the repository has, where that is known by now. */
  total?: number;
  /** Where the next page begins; absent on the last page. */
  next?: ListCursor;
}
