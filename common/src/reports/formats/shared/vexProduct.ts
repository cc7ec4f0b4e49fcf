/**
 * What a statement of VEX is about, from the names and hashes that a document
 * has for it.
 */
import type { VexProduct } from '../../model';
import { readImageUrl } from './imageUrl';
import { digestsOf, isDefined, LIMITS } from './lookInto';
import { parsePackageUrl } from './packages';

/**
 * Makes a product of what is told of it. One that is named by anything else than
 * package URLs and digests is a product that nothing can be found to be.
 *
 * @param names - package URLs, references of images, digests, or anything
 * @param hashes - digests of its content
 * @param subcomponents - the package URLs of what in it is meant
 */
export function makeProduct(
  names: readonly unknown[],
  hashes: readonly unknown[] = [],
  subcomponents: string[] = [],
): VexProduct {
  const digests = digestsOf([
    ...names.map(name =>
      parsePackageUrl(name) ? readImageUrl(name)?.digest : name,
    ),
    ...hashes,
  ]);
  const purl = names.map(purlOf).find(isDefined);
  return { digests, ...(purl && { purl }), subcomponents };
}

/** Takes a package URL as it stands; one that had to be cut would be another. */
export function purlOf(value: unknown): string | undefined {
  return typeof value === 'string' &&
    value.length <= LIMITS.url &&
    parsePackageUrl(value)
    ? value
    : undefined;
}
