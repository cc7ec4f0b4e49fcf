import {
  AcrManifestProperties,
  isIndexType,
} from 'backstage-plugin-acr-common';
import type { TagRow } from './rows';

/** Tells whether a manifest is an index of several images. */
export function isIndex({ mediaType }: AcrManifestProperties): boolean {
  return mediaType !== undefined && isIndexType(mediaType);
}

/** What a line weighs for sorting; an index, or what is not known, nothing. */
export function sortableSize({
  manifest,
  buildCache,
}: Pick<TagRow, 'manifest' | 'buildCache'>): number {
  const told = manifest && !isIndex(manifest) ? manifest.size : undefined;
  return buildCache?.size ?? told ?? -1;
}
