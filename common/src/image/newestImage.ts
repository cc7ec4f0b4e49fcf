/** Which image of a repository is the newest, and what `latest` is. */
import { AcrTag, isCompanion } from '../registry';

/**
 * The tag that clients take if nobody names another.
 *
 * @alpha
 */
export const LATEST_TAG = 'latest';

/**
 * An image, by its tags.
 *
 * @alpha
 */
export interface TaggedImage {
  /** The tag that was made for it. */
  tag: AcrTag;
  /** All of its tags, that one first. */
  names: string[];
  /** When it was there at the latest. */
  noLaterThan: Date;
  /** Whether a tag was made then; one that was only moved tells nothing of age. */
  isDated: boolean;
}

/**
 * When an image was pushed, by its manifest; not told if that is not readable, and of
 * no interest if it is no image.
 *
 * @alpha
 */
export type PushTime = Date | 'not-told' | 'no-image';

/**
 * What is known of the newest image.
 *
 * @alpha
 */
export interface NewestImage {
  /** The newest as far as is known, if that can be said. */
  image?: TaggedImage;
  /** When it was pushed, if anything tells. */
  pushedAt?: Date;
  /** The digest of the image of which has to be known when it was pushed. */
  unclear?: string;
}

/**
 * Lists the images, those first that may be the newest. What is only attached to
 * images counts for nothing.
 *
 * @alpha
 */
export function listImages(tags: readonly AcrTag[]): TaggedImage[] {
  const byDigest = new Map<string, AcrTag[]>();
  for (const tag of tags.filter(({ name }) => !isCompanion(name))) {
    const those = byDigest.get(tag.digest) ?? [];
    byDigest.set(tag.digest, those);
    those.push(tag);
  }
  return [...byDigest.values()]
    .map(toImage)
    .sort((a, b) => b.noLaterThan.getTime() - a.noLaterThan.getTime());
}

/**
 * Finds the newest image. A tag that was moved to an older one, or made for it,
 * does not make that newer. An image that has a tag of its own counts as new
 * until its manifest says that it is not.
 *
 * @param images - those first that may be the newest
 * @param pushTimeOf - when a digest was pushed; `undefined` if that is not read
 *
 * @alpha
 */
export function findNewestImage(
  images: readonly TaggedImage[],
  pushTimeOf: (digest: string) => PushTime | undefined,
): NewestImage {
  let newest: Required<Pick<NewestImage, 'image' | 'pushedAt'>> | undefined;
  for (const image of images) {
    const { tag, isDated, noLaterThan } = image;
    if (newest && newest.pushedAt >= noLaterThan) {
      return newest;
    }
    const pushTime = pushTimeOf(tag.digest);
    if (pushTime === undefined) {
      return {
        ...(isDated && { image, pushedAt: noLaterThan }),
        unclear: tag.digest,
      };
    }
    const pushedAt =
      pushTime === 'no-image' ? undefined : findPushTime(image, pushTime);
    if (pushedAt && (!newest || pushedAt > newest.pushedAt)) {
      newest = { image, pushedAt };
    }
  }
  const first = images.find(({ tag }) => pushTimeOf(tag.digest) !== 'no-image');
  return newest ?? { image: first };
}

/**
 * The tags of an image but `latest`.
 *
 * @alpha
 */
export function namesBesideLatest(
  tags: readonly AcrTag[],
  digest: string,
): string[] {
  return tags
    .filter(tag => tag.digest === digest && tag.name !== LATEST_TAG)
    .map(({ name }) => name);
}

function findPushTime(
  { noLaterThan, isDated }: TaggedImage,
  pushTime: Exclude<PushTime, 'no-image'>,
): Date | undefined {
  if (pushTime === 'not-told') {
    return isDated ? noLaterThan : undefined;
  }
  return pushTime < noLaterThan ? pushTime : noLaterThan;
}

function toImage(tags: AcrTag[]): TaggedImage {
  // A tag that goes from image to image is older than the last of them.
  const sorted = [...tags].sort(
    (a, b) =>
      Number(a.name === LATEST_TAG) - Number(b.name === LATEST_TAG) ||
      b.createdAt.getTime() - a.createdAt.getTime(),
  );
  const noLaterThan = tags
    .map(({ updatedAt }) => updatedAt)
    .reduce((a, b) => (b < a ? b : a));
  return {
    tag: sorted[0],
    names: sorted.map(({ name }) => name),
    noLaterThan,
    isDated: tags.some(
      ({ createdAt, updatedAt }) =>
        updatedAt <= noLaterThan && createdAt >= updatedAt,
    ),
  };
}
