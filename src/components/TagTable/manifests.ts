import { isIndexType } from '../../api/mediaTypes';
import { ImageManifest } from '../../api/types';

/** Tells whether a manifest is an index of several images. */
export function isIndex({ mediaType }: ImageManifest): boolean {
  return mediaType !== undefined && isIndexType(mediaType);
}

/** What an image weighs for sorting; an index, or what is not known, nothing. */
export function sortableSize(manifest: ImageManifest | undefined): number {
  return manifest && !isIndex(manifest) ? manifest.size ?? -1 : -1;
}
