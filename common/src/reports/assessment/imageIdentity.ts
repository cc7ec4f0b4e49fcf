/** Which of the documents about images is about a certain image. */
import { Platform } from '../../registry';
import { DocumentSubject } from '../model';

/**
 * All that an image goes by, as far as it is known.
 *
 * @alpha
 */
export interface ImageIdentity {
  /** The digest of its manifest. */
  manifest: string;
  /** The digest of its configuration: before it is pushed it has no other name. */
  config?: string;
  platform?: Platform;
  /** The index that it is in. */
  index?: {
    digest: string;
    /** All images in it, this one too. */
    images: ReadonlyArray<{ digest: string; platform?: Platform }>;
  };
}

/**
 * Of what a document is: of the image; of the index that it is in as a whole; of
 * another image of that; or of something else.
 *
 * @alpha
 */
export type DocumentScope =
  | 'image'
  | 'index'
  | 'other-platform'
  | 'other-image';

/**
 * Tells of what a document is. It goes to the image whose manifest or
 * configuration it names. If it names the index alone, it goes by what it was
 * made on, and if it does not tell that, it is of the index.
 *
 * @param document - one that names nothing is of what it is attached to
 * @param attachedTo - the digests of the manifests that it is attached to
 */
export function scopeOf(
  document: DocumentSubject,
  attachedTo: readonly string[],
  image: ImageIdentity,
): DocumentScope {
  const { subjects, imageId } = document;
  const named = new Set(subjects.length > 0 ? subjects : attachedTo);
  const { manifest, config, index } = image;
  if (named.has(manifest) || (config && named.has(config))) {
    return 'image';
  }
  if (!index) {
    return 'other-image';
  }
  const isOfSibling = index.images.some(({ digest }) => named.has(digest));
  if (!isOfSibling && !named.has(index.digest)) {
    return 'other-image';
  }
  // It names a configuration, and that is another one.
  const isOfOther = imageId !== undefined && config !== undefined;
  return isOfSibling || isOfOther
    ? 'other-platform'
    : scopeInIndex(document, attachedTo.includes(manifest), image, index);
}

/** @param isAttached - whether it is attached to the image itself */
function scopeInIndex(
  { platform }: DocumentSubject,
  isAttached: boolean,
  { manifest }: ImageIdentity,
  { images }: NonNullable<ImageIdentity['index']>,
): DocumentScope {
  if (!platform) {
    return isAttached || images.length === 1 ? 'image' : 'index';
  }
  const told = images.filter(each => isOn(platform, each.platform));
  // What does not tell what it runs on may be meant only if nothing else is.
  const meant = told.length > 0 ? told : images.filter(each => !each.platform);
  if (!meant.some(({ digest }) => digest === manifest)) {
    return 'other-platform';
  }
  return meant.length === 1 ? 'image' : 'index';
}

/** Whether an image may run on a platform; what is not told excludes nothing. */
function isOn(
  told: NonNullable<DocumentSubject['platform']>,
  platform: Platform | undefined,
): boolean {
  return (
    platform !== undefined &&
    told.architecture === platform.architecture &&
    (told.os === undefined || told.os === platform.os) &&
    (told.variant === undefined ||
      platform.variant === undefined ||
      told.variant === platform.variant)
  );
}
