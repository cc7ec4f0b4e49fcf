/**
 * Which statements of VEX are about a finding. Sources: OpenVEX specification
 * 0.2.0, "Product" and "Subcomponents"; CycloneDX 1.4 to 1.7, "affects".
 */
import type {
  Claim,
  Finding,
  Package,
  VexProduct,
  VexStatement,
} from '../model';
import { digestOf } from '../formats/shared/lookInto';
import {
  readPackageUrl,
  withEpoch,
  type PackageId,
} from '../formats/shared/packages';
import { laterClaim } from './laterClaim';

/** The types of package URLs that images have. */
const IMAGE_TYPES: Array<string | undefined> = ['oci', 'docker', undefined];

/** What a statement is about, or where a finding is: parts that are compared. */
type Key = ReadonlyArray<string | undefined>;

/** All of an image. */
const IMAGE: Key = ['image'];

/**
 * What statements say, by the vulnerability and what it is in. Statements are gone
 * through once, however many findings are asked for.
 */
export class ClaimIndex {
  readonly #claims = new Map<string, Claim>();

  /** @param names - the digests that the image goes by */
  constructor(statements: readonly VexStatement[], names: readonly string[]) {
    for (const { vulnerabilities, products, claim } of statements) {
      const keys = products.flatMap(product => keysOfProduct(product, names));
      for (const vulnerability of vulnerabilities) {
        for (const key of keys) {
          this.#add(join(vulnerability, key), claim);
        }
      }
    }
  }

  #add(key: string, claim: Claim): void {
    const known = this.#claims.get(key);
    this.#claims.set(key, known ? laterClaim(known, claim) : claim);
  }

  /**
   * What is said of a finding: by statements that name its vulnerability, by
   * whatever name, and the image or the package as their product.
   */
  find({ id, aliases = [], package: found }: Finding): Claim | undefined {
    const keys = [IMAGE, ...keysOfPackage(found)];
    return [id, ...aliases]
      .flatMap(name => keys.map(key => this.#claims.get(join(name, key))))
      .reduce(
        (held, each) => (held && each ? laterClaim(held, each) : held ?? each),
        undefined,
      );
  }
}

function join(vulnerability: string, key: Key): string {
  return JSON.stringify([vulnerability.toLowerCase(), ...key]);
}

/**
 * A product is the image, or a package by itself. What is inside of a package, no
 * report tells, so that a statement about that is about nothing.
 */
function keysOfProduct(
  { purl, digests, subcomponents }: VexProduct,
  names: readonly string[],
): Key[] {
  const id = readPackageUrl(purl);
  if (!IMAGE_TYPES.includes(id?.type)) {
    return subcomponents.length === 0 ? keysOfId(id) : [];
  }
  const told = digestOf(id?.version);
  const isOfImage = names.some(name => name === told || digests.includes(name));
  if (!isOfImage) {
    return [];
  }
  return subcomponents.length === 0
    ? [IMAGE]
    : subcomponents.flatMap(each => keysOfId(readPackageUrl(each)));
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
