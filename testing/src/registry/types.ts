/** What the embedded registry holds, and how it is made to misbehave. */

/** A tag, as the registry keeps it. */
export interface TagRecord {
  name: string;
  /** `sha256:` and 64 hexadecimal digits. */
  digest: string;
  /** RFC 3339. */
  createdTime: string;
  /** RFC 3339. */
  lastUpdateTime: string;
  /** Whether it is protected from being moved or deleted. */
  isLocked?: boolean;
  /** Whether nobody can pull it. */
  isReadDisabled?: boolean;
}

/** A manifest's metadata, as the registry keeps it. */
export interface ManifestRecord {
  digest: string;
  imageSize: number;
  createdTime: string;
  lastUpdateTime: string;
  mediaType: string;
  configMediaType?: string;
  architecture?: string;
  os?: string;
  /** The manifests of an index. */
  references?: Array<{ digest: string; architecture: string; os: string }>;
  /** Whether it is protected from being changed or deleted. */
  isLocked?: boolean;
  /** Whether nobody can pull it. */
  isReadDisabled?: boolean;
  /** Whether it is kept back until something has checked it. */
  isQuarantined?: boolean;
}

/** A repository, as the registry keeps it. */
export interface RepositoryRecord {
  name: string;
  createdTime: string;
  /** Replace the array to change the tags; its order does not matter. */
  tags: readonly TagRecord[];
  manifests: readonly ManifestRecord[];
  /** What can be pulled; absent: nothing. */
  content?: RepositoryContent;
  behaviour?: Behaviour;
  /** Whether it is listed, but not there any more (Azure/acr#631). */
  isGone?: boolean;
}

/** The documents of a repository, byte for byte, by their digests. */
export interface RepositoryContent {
  manifests: ReadonlyMap<string, StoredManifest>;
  blobs: ReadonlyMap<string, Buffer>;
  /** A registry with a customer's key has no referrers API; default: it has. */
  hasReferrers?: boolean;
  /** The service's list of referrers may lack their types (Azure/acr#784). */
  hidesArtifactTypes?: boolean;
  /** All referrers are listed, whatever type is asked for; default: those. */
  ignoresArtifactType?: boolean;
  /** A gateway takes the `Link` from the list of referrers; default: it stays. */
  losesReferrerLinks?: boolean;
  /** The digests of what is listed, but not there any more. */
  goneManifests?: ReadonlySet<string>;
  /** The rule by which it is a cache, whose source lists no referrers. */
  cacheRule?: { name: string; source: string };
}

/** A manifest as it was pushed. */
export interface StoredManifest {
  mediaType: string;
  bytes: Buffer;
}

/** How a repository answers, if not as it should. */
export type Behaviour =
  /** At most so many calls in a time; then 429 with `Retry-After`. */
  | { kind: 'limit'; calls: number; perSeconds: number }
  | { kind: 'delay'; milliseconds: number }
  /** The page of tags with this item fails with 503, so many times in a row. */
  | { kind: 'fail-page'; atItem: number; times: number }
  /** The request is left without an answer. */
  | { kind: 'silence' }
  /** As if the credentials were not known. */
  | { kind: 'unauthenticated' }
  /** Somebody else answers in the registry's place. */
  | { kind: 'answer'; status: number; contentType: string; body: string }
  /** The first page of tags is as it should be; those after it are not. */
  | { kind: 'fault'; fault: Fault };

/** What can go wrong with the pages of a list. */
export type Fault =
  /** The connection ends before anything was said. */
  | { kind: 'drop' }
  /** The connection ends in the middle of the body. */
  | { kind: 'cut'; tellsLength: boolean }
  /** The body comes byte by byte, each after a pause. */
  | { kind: 'trickle'; milliseconds: number }
  /** The body is compressed, or is said to be, but not both. */
  | { kind: 'gzip'; is: 'said' | 'done' }
  /** The body is called something else than JSON. */
  | { kind: 'content-type'; contentType: string }
  /** A web page of so many bytes. */
  | { kind: 'web-page'; size: number }
  /** 429, with a pause that is told as a number of seconds or as a time. */
  | { kind: 'throttle'; seconds: number; tells: 'seconds' | 'time' }
  /** Each page leads to another one, also where there is nothing left. */
  | { kind: 'endless' }
  /** The second page leads to itself. */
  | { kind: 'circle' };

/** What a request needs, as the registry's scopes name it. */
export interface Scope {
  type: 'repository' | 'registry';
  name: string;
  action: string;
}

/** Somebody who may sign in with a password. */
export interface Account {
  username: string;
  password: string;
  may(scope: Scope): boolean;
}
