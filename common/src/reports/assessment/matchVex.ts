/**
 * Which statements of VEX are about a finding. Sources: OpenVEX specification
 * 0.2.0, "Product" and "Subcomponents"; CycloneDX 1.4 to 1.7, "affects".
 */
import {
  digestOf,
  type PackageId,
  readPackageUrl,
  withEpoch,
} from '../formats';
import type {
  Claim,
  Finding,
  Package,
  VexProduct,
  VexStatement,
} from '../model';
import type { Steps } from '../../steps';
import { laterClaim } from './laterClaim';

/** The types of package URLs that images have. */
const IMAGE_TYPES: Array<string | undefined> = ['oci', 'docker', undefined];

/** What a statement is about, or where a finding is: parts that are compared. */
type Key = ReadonlyArray<string | undefined>;

/** All of an image. */
const IMAGE: Key = ['image'];

/**
 * What statements say, by the vulnerability and what it is in. Statements are gone
 * through once, however many findings are asked for; of these only those are looked
 * up whose vulnerability is named.
 */
export class ClaimIndex {
  /** By the name of the vulnerability, and then by what it is in. */
  readonly #claims = new Map<string, Map<string, Claim>>();

  /** Whether nothing is said. */
  get isEmpty(): boolean {
    return this.#claims.size === 0;
  }

  /**
   * Takes what a statement says.
   *
   * @param names - the digests that the image goes by
   */
  *add(
    { vulnerabilities, products, claim }: VexStatement,
    names: readonly string[],
  ): Steps<void> {
    const keys = yield* keysOfProducts(products, names);
    for (const vulnerability of keys.size > 0 ? vulnerabilities : []) {
      const name = vulnerability.toLowerCase();
      const claims = this.#claims.get(name) ?? new Map<string, Claim>();
      this.#claims.set(name, claims);
      for (const key of keys) {
        yield;
        claims.set(key, laterOf(claims.get(key), claim));
      }
    }
  }

  /**
   * What is said of a finding: by statements that name its vulnerability, by
   * whatever name, and the image or the package as their product. One step for each
   * name.
   */
  *find({
    id,
    aliases = [],
    package: found,
  }: Finding): Steps<Claim | undefined> {
    let keys: string[] | undefined;
    let held: Claim | undefined;
    for (const name of [id, ...aliases]) {
      yield;
      const claims = this.#claims.get(name.toLowerCase());
      if (claims) {
        keys ??= [IMAGE, ...keysOfPackage(found)].map(join);
        for (const said of keys.flatMap(key => claims.get(key) ?? [])) {
          held = laterOf(held, said);
        }
      }
    }
    return held;
  }
}

function laterOf(known: Claim | undefined, claim: Claim): Claim {
  return known ? laterClaim(known, claim) : claim;
}

function join(key: Key): string {
  return JSON.stringify(key);
}

/**
 * A product is the image, or a package by itself. What is inside of a package, no
 * report tells, so that a statement about that is about nothing. Several products
 * may share one list of parts, which is gone through once. One step for each.
 */
function* keysOfProducts(
  products: readonly VexProduct[],
  names: readonly string[],
): Steps<ReadonlySet<string>> {
  const keys = new Set<string>();
  const parts = new Set<readonly string[]>();
  for (const { purl, digests, subcomponents } of products) {
    yield;
    const id = readPackageUrl(purl);
    if (IMAGE_TYPES.includes(id?.type)) {
      if (isOfImage([digestOf(id?.version), ...digests], names)) {
        parts.add(subcomponents);
      }
    } else if (subcomponents.length === 0) {
      keysOfId(id).forEach(key => keys.add(join(key)));
    }
  }
  for (const subcomponents of parts) {
    if (subcomponents.length === 0) {
      keys.add(join(IMAGE));
    }
    for (const each of subcomponents) {
      yield;
      keysOfId(readPackageUrl(each)).forEach(key => keys.add(join(key)));
    }
  }
  return keys;
}

function isOfImage(
  digests: ReadonlyArray<string | undefined>,
  names: readonly string[],
): boolean {
  return names.some(name => digests.includes(name));
}

/** One for reports that tell of what kind a package is, and one for others. */
function keysOfId(id: PackageId | undefined): Key[] {
  if (id === undefined || IMAGE_TYPES.includes(id.type)) {
    return [];
  }
  const { type, name, version, epoch } = id;
  const rest = [nameOf(type, name), plain(withEpoch(version, epoch))];
  return [
    ['package', type, ...rest],
    ['untyped', String(isPython(type)), ...rest],
  ];
}

/** A package URL without a version means all of them. */
function keysOfPackage({ type, name, version }: Package): Key[] {
  const beginnings =
    type === undefined
      ? [
          ['untyped', 'false', nameOf(type, name)],
          ['untyped', 'true', nameOf('pypi', name)],
        ]
      : [['package', type, nameOf(type, name)]];
  return beginnings.flatMap(beginning => [
    [...beginning, undefined],
    [...beginning, plain(version)],
  ]);
}

/** Go writes `v1.22.3`, and package URLs of it often `1.22.3`; epoch 0 is none. */
function plain(version: string | undefined): string | undefined {
  return version?.replace(/^(?:v(?=\d)|0:)/, '');
}

/**
 * Package URLs of most types are in lower case (Package URL specification, "Known
 * types"), whatever the package is called; Python takes some names for the same
 * (PEP 503, "Normalized Names").
 */
function nameOf(type: string | undefined, name: string): string {
  const lower = name.toLowerCase();
  return isPython(type) ? lower.replace(/[-_.]+/g, '-') : lower;
}

function isPython(type: string | undefined): boolean {
  return type === 'pypi';
}
