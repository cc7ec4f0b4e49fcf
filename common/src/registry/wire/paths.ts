/**
 * The parts of a URL that name something in a registry. Names come from
 * outside; only checked ones come out, each encoded as one segment.
 */
import {
  AcrError,
  findProblemInRegistry,
  isDigest,
  isTagName,
  toAcrError,
} from '../model';

/**
 * The path of a repository; the registry takes the slashes in a name encoded.
 *
 * @throws an {@link AcrError} of the kind `malformed-name`
 */
export function repositoryPath(repository: string): string {
  const problem = findProblemInRegistry(repository);
  if (problem) {
    throw new AcrError(
      { kind: 'malformed-name', repository, problem },
      { message: `This is no name of a repository (${problem})` },
    );
  }
  return encodeURIComponent(repository);
}

/**
 * The segment of a tag.
 *
 * @throws an {@link AcrError} of the kind `unexpected` for what is no tag's name
 */
export function tagPath(tag: string): string {
  if (!isTagName(tag)) {
    throw toAcrError(new TypeError('This is no name of a tag'));
  }
  return encodeURIComponent(tag);
}

/**
 * The segment of a digest.
 *
 * @throws an {@link AcrError} of the kind `unexpected` for what is none
 */
export function digestPath(digest: string): string {
  if (!isDigest(digest)) {
    throw toAcrError(new TypeError('A manifest is named by its sha256 digest'));
  }
  return encodeURIComponent(digest);
}
