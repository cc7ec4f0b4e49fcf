/**
 * Builds artifacts that are no images (OCI image specification 1.1, "Guidelines
 * for Artifact Usage").
 */
import {
  BuiltImage,
  describeImage,
  Descriptor,
  finishManifest,
  storeBlob,
  toBytes,
} from './documents';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const ARTIFACT = 'application/vnd.oci.artifact.manifest.v1+json';
const EMPTY = 'application/vnd.oci.empty.v1+json';

/** A file of an artifact. */
export interface ArtifactFile {
  mediaType: string;
  content: Buffer | object;
  /** What it is called when it is pulled. */
  name?: string;
  annotations?: Record<string, string>;
}

/** What an artifact is built of. */
export interface ArtifactBuild {
  artifactType?: string;
  /** Default: none, which is written as `{}`. */
  config?: { mediaType: string; content: object };
  files?: ArtifactFile[];
  /** What it is attached to. */
  subject?: BuiltImage;
  annotations?: Record<string, string>;
}

/** Builds an artifact. */
export function buildArtifact(build: ArtifactBuild): BuiltImage {
  const { artifactType, subject, annotations } = build;
  const { config = { mediaType: EMPTY, content: {} } } = build;
  const { files = [{ mediaType: EMPTY, content: {} }] } = build;
  const blobs: BuiltImage['blobs'] = new Map();
  return finishManifest(
    {
      artifactType,
      config: storeBlob(blobs, config.mediaType, toBytes(config.content)),
      layers: files.map(file => storeFile(blobs, file)),
      subject: subject && describeImage(subject),
      annotations,
    },
    MANIFEST,
    blobs,
  );
}

/**
 * Builds an artifact in the form that was in the OCI image specification until its
 * 1.1.0-rc2 ("OCI Artifact Manifest"); some registries have such ones to this day.
 */
export function buildOldArtifact({
  artifactType,
  subject,
  files = [],
  annotations,
}: Omit<ArtifactBuild, 'config'>): BuiltImage {
  const blobs: BuiltImage['blobs'] = new Map();
  return finishManifest(
    {
      artifactType,
      blobs: files.map(file => storeFile(blobs, file)),
      subject: subject && describeImage(subject),
      annotations,
    },
    ARTIFACT,
    blobs,
  );
}

function storeFile(blobs: BuiltImage['blobs'], file: ArtifactFile): Descriptor {
  const { mediaType, content } = file;
  const bytes = Buffer.isBuffer(content) ? content : toBytes(content);
  return storeBlob(blobs, mediaType, bytes, annotationsOf(file));
}

function annotationsOf({ name, annotations }: ArtifactFile) {
  return name === undefined
    ? annotations
    : { 'org.opencontainers.image.title': name, ...annotations };
}
