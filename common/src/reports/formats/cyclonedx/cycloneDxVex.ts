/**
 * Reads CycloneDX as a VEX document: what it says is about products that are
 * listed elsewhere. Sources: CycloneDX 1.4 to 1.7 (JSON), "vulnerabilities" and
 * "BOM-Link"; CycloneDX/bom-examples, `VEX`.
 */
import type { Claim, VexDocument, VexProduct } from '../../model';
import type { Steps } from '../../../steps';
import {
  fieldsOf,
  isAbsent,
  isObject,
  LIMITS,
  listOf,
  referenceOf,
  StatementList,
  textOf,
} from '../shared';
import { readAnalysis, withStatus } from './cycloneDxAnalysis';
import type { Components } from './cycloneDxComponents';
import { productOf } from './cycloneDxSubject';
import { type OwnProducts, readVexProducts } from './cycloneDxVexProducts';
import { readAliases } from './cycloneDxVulnerability';

/** Tells whether every vulnerability of a document is told with its analysis. */
export function* isVex({
  vulnerabilities,
}: Record<string, unknown>): Steps<boolean> {
  let analyses = 0;
  for (const entry of listOf(vulnerabilities)) {
    yield;
    if (isObject(entry)) {
      if (isAbsent(fieldsOf(entry.analysis).state)) {
        return false;
      }
      analyses += 1;
    }
  }
  return analyses > 0;
}

/** Reads a document; each product of a vulnerability is a step. */
export function* readCycloneDxVex(
  document: Record<string, unknown>,
  components: Components,
  inherited: Pick<Claim, 'author' | 'madeAt'>,
): Steps<VexDocument> {
  const main = fieldsOf(document.metadata).component;
  const own = yield* ownProducts(document, components);
  const list = new StatementList(components.unreadable);
  for (const value of listOf(document.vulnerabilities)) {
    yield;
    const entry = fieldsOf(value);
    const id = textOf(entry.id, LIMITS.id);
    const claim = readAnalysis(entry.analysis, inherited);
    if (id === undefined || !claim) {
      list.addUnreadable(1);
    } else {
      const found =
        isAbsent(entry.affects) || isEmpty(entry.affects)
          ? ofAll(isObject(main) ? [productOf(main)] : [], claim.status)
          : yield* readVexProducts(entry.affects, own, claim.status);
      list.addUnreadable(found.unreadable);
      const vulnerabilities = [id, ...readAliases(entry.references)];
      for (const [status, products] of found.byStatus) {
        list.add({
          vulnerabilities: Array.from(new Set(vulnerabilities)),
          products,
          claim: withStatus(claim, status, inherited),
        });
      }
    }
  }
  return {
    format: 'cyclonedx',
    createdAt: inherited.madeAt,
    ...(inherited.author && { author: inherited.author }),
    ...list.lists(),
  };
}

function ofAll(products: VexProduct[], status: Claim['status']) {
  return { byStatus: new Map([[status, products]]), unreadable: 0 };
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** One step for each image. */
function* ownProducts(
  { metadata, serialNumber }: Record<string, unknown>,
  { imagesByRef }: Components,
): Steps<OwnProducts> {
  const byRef = new Map<string, VexProduct>();
  for (const [key, image] of imagesByRef) {
    yield;
    byRef.set(key, productOf(image));
  }
  const main = fieldsOf(metadata).component;
  const ref = referenceOf(fieldsOf(main)['bom-ref']);
  if (ref !== undefined) {
    byRef.set(ref, productOf(main));
  }
  const [, serial] =
    typeof serialNumber === 'string'
      ? /^urn:uuid:([\w-]{1,100})$/.exec(serialNumber) ?? []
      : [];
  return {
    byRef,
    ...(serial && { link: `urn:cdx:${serial}/` }),
  };
}
