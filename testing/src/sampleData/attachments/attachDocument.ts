import { buildArtifact, BuiltImage } from '../oci';

/** A document, as it is attached to an image. */
export interface AttachedDocument {
  artifactType: string;
  /** What it is called. */
  file: string;
  /** Only where it is another one than the artifact's. */
  fileType?: string;
  content: Buffer | object;
  /** RFC 3339; absent: the artifact does not say when it was made. */
  created?: string;
  annotations?: Record<string, string>;
}

/** Builds an artifact of one document, as `oras attach` does. */
export function attachDocument(
  subject: BuiltImage,
  document: AttachedDocument,
): BuiltImage {
  const { artifactType, file, fileType, content, created } = document;
  const annotations = {
    ...(created && { 'org.opencontainers.image.created': created }),
    ...document.annotations,
  };
  return buildArtifact({
    artifactType,
    subject,
    files: [{ mediaType: fileType ?? artifactType, name: file, content }],
    ...(Object.keys(annotations).length > 0 && { annotations }),
  });
}
