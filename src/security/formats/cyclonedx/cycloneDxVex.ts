/**
 * Reads CycloneDX as a VEX document: what it says is about products that are
 * listed elsewhere. Sources: CycloneDX 1.4 to 1.7 (JSON), "vulnerabilities" and
 * "BOM-Link"; CycloneDX/bom-examples, `VEX`.
 */
import type { Claim, VexDocument, VexProduct, VexStatement } from '../../model';
import {
  LIMITS,
  fieldsOf,
  isAbsent,
  isObject,
  listOf,
  textOf,
} from '../shared/lookInto';
import type { Steps } from '../steps';
import { readAnalysis, withStatus } from './cycloneDxAnalysis';
import type { Components } from './cycloneDxComponents';
import { productOf } from './cycloneDxSubject';
import { readVexProducts, type OwnProducts } from './cycloneDxVexProducts';
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
  const own = ownProducts(document, components);
  const statements: VexStatement[] = [];
  let { unreadable } = components;
  for (const value of listOf(document.vulnerabilities)) {
    yield;
    const entry = fieldsOf(value);
    const id = textOf(entry.id, LIMITS.id);
    const claim = readAnalysis(entry.analysis, inherited);
    if (id === undefined || !claim) {
      unreadable += 1;
    } else {
      const found =
        isAbsent(entry.affects) || isEmpty(entry.affects)
          ? ofAll(isObject(main) ? [productOf(main)] : [], claim.status)
          : yield* readVexProducts(entry.affects, own, claim.status);
      unreadable += found.unreadable;
      const vulnerabilities = [id, ...readAliases(entry.references)];
      for (const [status, products] of found.byStatus) {
        statements.push({
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
    statements,
    unreadable,
  };
}

function ofAll(products: VexProduct[], status: Claim['status']) {
  return { byStatus: new Map([[status, products]]), unreadable: 0 };
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function ownProducts(
  { metadata, serialNumber }: Record<string, unknown>,
  { imagesByRef }: Components,
): OwnProducts {
  const main = fieldsOf(metadata).component;
  const ref = fieldsOf(main)['bom-ref'];
  const byRef = new Map(imagesByRef);
  if (typeof ref === 'string') {
    byRef.set(ref, main);
  }
  const [, serial] =
    typeof serialNumber === 'string'
      ? /^urn:uuid:([\w-]{1,100})$/.exec(serialNumber) ?? []
      : [];
  return {
    byRef: new Map(
      Array.from(byRef, ([key, image]) => [key, productOf(image)]),
    ),
    ...(serial && { link: `urn:cdx:${serial}/` }),
  };
}
