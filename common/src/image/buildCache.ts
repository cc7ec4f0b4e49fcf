/** What BuildKit keeps in a registry to build faster, and is no image to run. */
import { AcrManifest, AcrManifestProperties } from '../registry';

/**
 * How a cache says that it is one: its configuration is of this type. It has the
 * form of an image, or of an index that lists layers as if they were manifests
 * (moby/buildkit, "Registry cache exporter", `image-manifest`; buildkit#2251).
 */
const CONFIG = /^application\/vnd\.buildkit\.cacheconfig\.v\d+$/;

/**
 * A build cache, as far as it is known.
 *
 * @alpha
 */
export interface BuildCache {
  /** All that it lists, in bytes. */
  size?: number;
}

/**
 * Finds a build cache by what the registry tells of its manifest.
 *
 * @returns `undefined` for anything else, and for an index: that has to be looked
 *   into
 *
 * @alpha
 */
export function toldBuildCache({
  configMediaType = '',
  size,
}: Pick<AcrManifestProperties, 'configMediaType' | 'size'>):
  | BuildCache
  | undefined {
  return CONFIG.test(configMediaType)
    ? { ...(size !== undefined && { size }) }
    : undefined;
}

/**
 * Finds a build cache by its manifest; `undefined` for anything else.
 *
 * @alpha
 */
export function findBuildCache(manifest: AcrManifest): BuildCache | undefined {
  const parts = partsOf(manifest);
  return parts.some(({ mediaType }) => CONFIG.test(mediaType))
    ? { size: parts.reduce((sum, { size }) => sum + size, 0) }
    : undefined;
}

function partsOf(manifest: AcrManifest) {
  switch (manifest.kind) {
    case 'image':
      // A layer is of whatever type; the configuration alone says what it is.
      return CONFIG.test(manifest.config.mediaType)
        ? [manifest.config, ...manifest.layers]
        : [];
    case 'index':
      return [...manifest.images, ...manifest.others];
    default:
      return [];
  }
}
