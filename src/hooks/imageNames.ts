/** Where the reports of an image are, and how they call it. */
import { findLayered } from './contentFacts';
import { ImageContent } from './useImageContent';

/**
 * The manifests that reports of an image may be attached to, by their digests.
 *
 * @param digest - of the tag's manifest
 * @param content - of an index the chosen image counts
 */
export function findSubjects(
  digest: string,
  { chosen }: Pick<ImageContent, 'chosen'>,
): string[] {
  return chosen ? [digest, chosen.digest] : [digest];
}

/** The digests by which a document may call an image, as far as they are known. */
export function findNames(digest: string, content: ImageContent): string[] {
  const config = findLayered(content)?.config;
  const subjects = findSubjects(digest, content);
  // What was scanned before it was pushed is known by its configuration. The
  // other images of an index are other platforms: their reports are of those.
  return config ? [...subjects, config.digest] : subjects;
}
