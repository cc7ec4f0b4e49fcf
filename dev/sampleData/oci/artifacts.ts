/**
 * Builds artifacts that are no images (OCI image specification 1.1, "Guidelines
 * for Artifact Usage").
 */
import {
  BuiltImage,
  describeImage,
  finishManifest,
  storeBlob,
  toBytes,
} from './documents';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
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
      layers: files.map(file =>
        storeBlob(
          blobs,
          file.mediaType,
          Buffer.isBuffer(file.content) ? file.content : toBytes(file.content),
          annotationsOf(file),
        ),
      ),
      subject: subject && describeImage(subject),
      annotations,
    },
    MANIFEST,
    blobs,
  );
}

function annotationsOf({ name, annotations }: ArtifactFile) {
  return name === undefined
    ? annotations
    : { 'org.opencontainers.image.title': name, ...annotations };
}
