/**
 * Which tag is a patch of another one. Continuous patching builds an image anew
 * with the packages of its operating system brought up to date, and tags it
 * `3.11-1` to `3.11-999`, or `3.11-patched`, which is moved on from patch to patch
 * (Azure Container Registry, "Continuous patching", "Tag conventions").
 */

/**
 * Of which tag another one is a patch, and which.
 *
 * @alpha
 */
export interface TagPatch {
  /** The tag that was patched, such as `3.11`. */
  base: string;
  /** From 1; 0 for the tag that is moved on. */
  number: number;
}

const NUMBERED = /^(.+)-([1-9]\d{0,2})$/;
const MOVED_ON = /^(.+)-patched$/;

/**
 * Finds what a tag is a patch of. A number alone may say anything: `1.5.0-7` is a
 * patch only beside `1.5.0`.
 *
 * @param name - of the tag
 * @param isTag - whether the repository has a tag of some name
 * @returns `undefined` if it is no patch, as far as that is known
 *
 * @alpha
 */
export function findPatch(
  name: string,
  isTag: (name: string) => boolean,
): TagPatch | undefined {
  const [, moved] = MOVED_ON.exec(name) ?? [];
  if (moved) {
    return { base: moved, number: 0 };
  }
  const [, base, digits] = NUMBERED.exec(name) ?? [];
  return base && isTag(base) ? { base, number: Number(digits) } : undefined;
}
