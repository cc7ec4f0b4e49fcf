/** Builds what BuildKit keeps in a registry to build faster. */
import { ArtifactFile } from './artifacts';
import { BuiltImage, finishManifest, storeBlob, toBytes } from './documents';

/**
 * Builds a cache in the form that is usual: an index that lists layers and a
 * configuration as if they were manifests.
 */
export function buildCacheIndex(
  layers: ArtifactFile[],
  config: ArtifactFile,
): BuiltImage {
  const blobs: BuiltImage['blobs'] = new Map();
  const manifests = [...layers, config].map(part =>
    storeBlob(
      blobs,
      part.mediaType,
      Buffer.isBuffer(part.content) ? part.content : toBytes(part.content),
      part.annotations,
    ),
  );
  return finishManifest(
    { manifests },
    'application/vnd.oci.image.index.v1+json',
    blobs,
  );
}
