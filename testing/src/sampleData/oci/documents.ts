/** Documents as a registry keeps them, named by the digests of their bytes. */
import { createHash } from 'crypto';
import { StoredManifest } from '../../registry';

/** The documents of an image, an index or an artifact, and what it is called. */
export interface BuiltImage {
  digest: string;
  manifests: Map<string, StoredManifest>;
  blobs: Map<string, Buffer>;
}

/** What an image runs on. */
export interface Platform {
  os: string;
  architecture: string;
  /** Such as `v7`. */
  variant?: string;
  /** Such as `10.0.20348.2113`. */
  'os.version'?: string;
}

/** What a document says of another one. */
export interface Descriptor {
  mediaType: string;
  digest: string;
  size: number;
  artifactType?: string;
  annotations?: Record<string, string>;
}

/** What a manifest may say, be it of an image, an index or an artifact. */
export interface ManifestDocument {
  mediaType?: string;
  artifactType?: string;
  config?: Descriptor;
  layers?: Descriptor[];
  /** In the form that was there for artifacts before. */
  blobs?: Descriptor[];
  manifests?: Array<Descriptor & { platform?: Platform }>;
  subject?: Descriptor;
  annotations?: Record<string, string>;
}

/** The digest that belongs to some content. */
export function digestOf(content: Buffer | string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** A document as it is stored. */
export function toBytes(document: object): Buffer {
  return Buffer.from(JSON.stringify(document));
}

/** Keeps a blob, and describes it. */
export function storeBlob(
  blobs: BuiltImage['blobs'],
  mediaType: string,
  bytes: Buffer,
  annotations?: Record<string, string>,
): Descriptor {
  const digest = digestOf(bytes);
  blobs.set(digest, bytes);
  return { mediaType, digest, size: bytes.length, annotations };
}

/**
 * Keeps a manifest with what belongs to it.
 *
 * @param manifests - those that it refers to, if any
 */
export function finishManifest(
  document: ManifestDocument,
  mediaType: string,
  blobs: BuiltImage['blobs'],
  manifests: BuiltImage['manifests'] = new Map(),
): BuiltImage {
  const bytes = toBytes({ schemaVersion: 2, mediaType, ...document });
  const digest = digestOf(bytes);
  return {
    digest,
    manifests: new Map(manifests).set(digest, { mediaType, bytes }),
    blobs,
  };
}

/** Describes what was built, as an index or a `subject` does. */
export function describeImage({ digest, manifests }: BuiltImage): Descriptor {
  const { mediaType, bytes } = manifests.get(digest)!;
  return { mediaType, digest, size: bytes.length };
}

/** What a manifest says. */
export function readDocument({ bytes }: StoredManifest): ManifestDocument {
  return JSON.parse(bytes.toString());
}
