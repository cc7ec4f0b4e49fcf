/** From the content of manifests to what the registry tells of them. */
import { ManifestRecord } from '../registry';
import { BuiltImage, ManifestDocument, readDocument } from './oci';

const IMAGE_CONFIGS = [
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
];

/** When something was made (OCI image specification 1.1, "Annotations"). */
const CREATED = 'org.opencontainers.image.created';

/** Describes an image, and all that belongs to it, as pushed at a time. */
export function describeManifests(
  { manifests, blobs }: BuiltImage,
  time: string,
): ManifestRecord[] {
  return [...manifests].map(([digest, manifest]) => {
    const document = readDocument(manifest);
    const pushed = attachedAt(document) ?? time;
    return {
      digest,
      imageSize: document.config ? sizeOf(document) : manifest.bytes.length,
      createdTime: pushed,
      lastUpdateTime: pushed,
      mediaType: manifest.mediaType,
      ...(document.config && readConfig(document.config, blobs)),
      ...(document.manifests && {
        references: document.manifests.map(child => ({
          digest: child.digest,
          architecture: child.platform?.architecture ?? '',
          os: child.platform?.os ?? '',
        })),
      }),
    };
  });
}

/** What is attached is mostly pushed later than the image. */
function attachedAt({ subject, annotations }: ManifestDocument) {
  const told = annotations?.[CREATED];
  return subject && told && !Number.isNaN(Date.parse(told)) ? told : undefined;
}

/** What there is to pull: the configuration and the layers. */
function sizeOf({ config, layers = [] }: ManifestDocument): number {
  return layers.reduce((sum, layer) => sum + layer.size, config?.size ?? 0);
}

/** Only an image's configuration says what it runs on, and not always. */
function readConfig(
  { mediaType, digest }: { mediaType: string; digest: string },
  blobs: BuiltImage['blobs'],
): Partial<ManifestRecord> {
  const bytes = blobs.get(digest);
  if (!IMAGE_CONFIGS.includes(mediaType) || !bytes) {
    return { configMediaType: mediaType };
  }
  const { architecture, os } = JSON.parse(bytes.toString());
  return {
    configMediaType: mediaType,
    ...(architecture && { architecture }),
    ...(os && { os }),
  };
}
