import { AcrTag, isCompanion } from 'backstage-plugin-acr-common';
import { BuildCaches } from '../../../data/images';

/**
 * One tag for each image, the newest change first; of several tags of an image
 * the one that changed last. What is only attached to images is left out, and so are
 * build caches.
 */
export function newestImages(
  tags: readonly AcrTag[],
  buildCaches: BuildCaches,
): AcrTag[] {
  const byDigest = new Map<string, AcrTag>();
  const newestFirst = tags
    .filter(
      ({ name, digest }) => !isCompanion(name) && !buildCaches.has(digest),
    )
    .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
  for (const tag of newestFirst) {
    if (!byDigest.has(tag.digest)) {
      byDigest.set(tag.digest, tag);
    }
  }
  return [...byDigest.values()];
}
