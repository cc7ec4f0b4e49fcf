/** Which image of a repository is the newest, and what `latest` is. */
import { isCompanion } from '../api/companions';
import { ImageTag } from '../api/types';

/** The tag that clients take if nobody names another. */
export const LATEST = 'latest';

/** An image, by its tags. */
export interface TaggedImage {
  /** The tag that was made for it. */
  tag: ImageTag;
  /** All of its tags, that one first. */
  names: string[];
  /** When it was there at the latest. */
  pushedAt: Date;
}

/**
 * Finds the newest image. A tag that was moved to an older one does not make
 * that newer; what is only attached to images counts for nothing.
 */
export function findNewestImage(
  tags: readonly ImageTag[],
): TaggedImage | undefined {
  const byDigest = new Map<string, ImageTag[]>();
  for (const tag of tags.filter(({ name }) => !isCompanion(name))) {
    const those = byDigest.get(tag.digest) ?? [];
    byDigest.set(tag.digest, those);
    those.push(tag);
  }
  return [...byDigest.values()]
    .map(toImage)
    .reduce<TaggedImage | undefined>(
      (newest, image) =>
        newest && newest.pushedAt >= image.pushedAt ? newest : image,
      undefined,
    );
}

/** The tags of an image but `latest`. */
export function namesBesideLatest(
  tags: readonly ImageTag[],
  digest: string,
): string[] {
  return tags
    .filter(tag => tag.digest === digest && tag.name !== LATEST)
    .map(({ name }) => name);
}

function toImage(tags: ImageTag[]): TaggedImage {
  // A tag that goes from image to image is older than the last of them.
  const sorted = [...tags].sort(
    (a, b) =>
      Number(a.name === LATEST) - Number(b.name === LATEST) ||
      b.createdAt.getTime() - a.createdAt.getTime(),
  );
  const times = tags.map(({ updatedAt }) => updatedAt.getTime());
  return {
    tag: sorted[0],
    names: sorted.map(({ name }) => name),
    pushedAt: new Date(times.reduce((a, b) => Math.min(a, b))),
  };
}
