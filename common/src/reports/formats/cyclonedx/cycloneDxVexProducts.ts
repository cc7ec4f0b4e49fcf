/**
 * Which products an entry of `vulnerabilities` in a VEX document is about.
 * Source: CycloneDX 1.4 to 1.7 (JSON), `affects` and "BOM-Link".
 */
import type { Claim, VexProduct } from '../../model';
import type { Steps } from '../../../steps';
import {
  fieldsOf,
  makeProduct,
  MOST_CLAIMS,
  parsePackageUrl,
  purlOf,
  referenceOf,
} from '../shared';
import { elementOf } from './cycloneDxAffected';
import { readVersionStatuses, statusOfVersion } from './cycloneDxAnalysis';

/** The products that a document itself tells of. */
export interface OwnProducts {
  byRef: ReadonlyMap<string, VexProduct>;
  /** What BOM-Links to the document begin with, if it can be linked to. */
  link?: string;
}

/** Products by what is said of them, and how many could not be read. */
export interface VexProducts {
  byStatus: Map<Claim['status'], VexProduct[]>;
  unreadable: number;
}

/** Reads `affects`, one step for each entry and each version. */
export function* readVexProducts(
  affects: unknown,
  own: OwnProducts,
  status: Claim['status'],
): Steps<VexProducts> {
  const found: VexProducts = { byStatus: new Map(), unreadable: 0 };
  const entries: unknown[] = Array.isArray(affects) ? affects : [affects];
  for (const value of entries) {
    yield;
    const { ref: told, versions } = fieldsOf(value);
    const ref = referenceOf(told);
    if (ref !== undefined) {
      yield* addProducts(found, findProduct(ref, own), versions, status);
    } else {
      found.unreadable += 1;
    }
  }
  return found;
}

/** A reference of the document, else a package URL, else one in a BOM-Link. */
function findProduct(ref: string, { byRef, link }: OwnProducts): VexProduct {
  const element = elementOf(ref);
  const isOwn = link !== undefined && ref.startsWith(link);
  return (
    byRef.get(isOwn ? element : ref) ??
    makeProduct([purlOf(ref) ? ref : element])
  );
}

/**
 * A package URL without a version is of all versions: where versions are told,
 * each is a product of its own, and a range of them cannot be told by URLs.
 */
function* addProducts(
  found: VexProducts,
  product: VexProduct,
  versions: unknown,
  status: Claim['status'],
): Steps<void> {
  const statuses = yield* readVersionStatuses(versions, status);
  const url = parsePackageUrl(product.purl);
  const isOfAllVersions = !url?.version && product.digests.length === 0;
  if (product.purl && isOfAllVersions && statuses.length > 0) {
    for (const { version, status: said = status } of statuses) {
      yield;
      const purl = version && withVersion(product.purl, version);
      if (purl) {
        add(found, said, makeProduct([purl]));
      } else {
        found.unreadable += 1;
      }
    }
  } else {
    const said = yield* statusOfVersion(statuses, url?.version, status);
    add(found, said ?? status, product);
  }
}

/** `undefined` if a version has half a character, which no URL can have. */
function withVersion(purl: string, version: string): string | undefined {
  const end = /[?#]|$/.exec(purl)?.index;
  try {
    const encoded = encodeURIComponent(version);
    return `${purl.slice(0, end)}@${encoded}${purl.slice(end)}`;
  } catch {
    return undefined;
  }
}

function add(
  { byStatus }: VexProducts,
  status: Claim['status'],
  product: VexProduct,
): void {
  const products = byStatus.get(status) ?? [];
  byStatus.set(status, products);
  // One more than there is a place for tells that there are too many.
  if (products.length <= MOST_CLAIMS) {
    products.push(product);
  }
}
