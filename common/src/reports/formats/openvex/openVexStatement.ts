/**
 * Reads a statement of OpenVEX. Until 0.0.2 vulnerabilities and products are
 * texts, and the parts of products stand in the statement; since 0.2.0 they are
 * objects. Sources: OpenVEX specification 0.0.1 and 0.2.0.
 */
import type { Claim, VexProduct, VexStatement } from '../../model';
import type { Steps } from '../../../steps';
import {
  dateOf,
  fieldsOf,
  isAbsent,
  isDefined,
  isObject,
  LIMITS,
  listOf,
  makeProduct,
  MOST_CLAIMS,
  purlOf,
  sha256Of,
  textOf,
  textsOf,
} from '../shared';

/** "Status Labels". */
const STATUSES = new Map<unknown, Claim['status']>([
  ['not_affected', 'not-affected'],
  ['affected', 'affected'],
  ['fixed', 'fixed'],
  ['under_investigation', 'under-investigation'],
]);

/** What an address of an advisory ends with: `CVE-2024-2961`. */
const ADVISORY = /\/([a-z]+-[\w.:-]+)$/i;

/** What a statement turned out to be, and how much of it could not be read. */
export interface StatementReading {
  statement?: VexStatement;
  unreadable: number;
}

/**
 * Reads a statement, one step for each product. One without products is about
 * what the document is attached to.
 *
 * @param inherited - what the document says of all statements
 */
export function* readOpenVexStatement(
  value: unknown,
  inherited: Pick<Claim, 'author' | 'madeAt'>,
): Steps<StatementReading> {
  const entry = fieldsOf(value);
  const status = STATUSES.get(entry.status);
  const vulnerabilities = readNames(entry.vulnerability);
  if (!status || vulnerabilities.length === 0) {
    return { unreadable: 1 };
  }
  const told = listOf(entry.products);
  const products: VexProduct[] = [];
  let unreadable = 0;
  const shared = yield* readParts(entry.subcomponents);
  for (const product of told) {
    yield;
    const own = fieldsOf(product).subcomponents;
    const parts = isAbsent(own) ? shared : yield* readParts(own);
    const read = readProduct(product, parts);
    unreadable += read ? 0 : 1;
    // One more than there is a place for tells that there are too many.
    if (read && products.length <= MOST_CLAIMS) {
      products.push(read);
    }
  }
  const isAboutNothing =
    products.length === 0 &&
    !(isListOfNone(entry.products) && isListOfNone(entry.subcomponents));
  return isAboutNothing
    ? { unreadable: 1 }
    : {
        statement: {
          vulnerabilities,
          products,
          claim: readClaim(entry, status, inherited),
        },
        unreadable,
      };
}

function isListOfNone(value: unknown): boolean {
  return isAbsent(value) || (Array.isArray(value) && value.length === 0);
}

/** All names of a vulnerability, each once. */
function readNames(value: unknown): string[] {
  const { '@id': address, name, aliases } = fieldsOf(value);
  const [, named] = ADVISORY.exec(textOf(address, LIMITS.id) ?? '') ?? [];
  const names = [value, name, named].map(each => textOf(each, LIMITS.id));
  return Array.from(
    new Set([...names.filter(isDefined), ...textsOf(aliases, LIMITS.id)]),
  );
}

/**
 * Reads the parts of a product that are meant, one step each; `undefined` where
 * some are, and which ones cannot be told: it must not be taken for all of it.
 */
function* readParts(value: unknown): Steps<string[] | undefined> {
  const parts = new Set<string>();
  for (const part of listOf(value)) {
    yield;
    const purls = namesOf(part).map(purlOf).filter(isDefined);
    if (parts.size <= MOST_CLAIMS) {
      purls.forEach(purl => parts.add(purl));
    }
  }
  return parts.size === 0 && !isListOfNone(value)
    ? undefined
    : Array.from(parts);
}

/** Reads a product; what is of none of its parts, is of nothing. */
function readProduct(
  value: unknown,
  parts: string[] | undefined,
): VexProduct | undefined {
  return parts && (typeof value === 'string' || isObject(value))
    ? makeProduct(namesOf(value), hashesOf(value), parts)
    : undefined;
}

function namesOf(component: unknown): unknown[] {
  const { '@id': id, identifiers } = fieldsOf(component);
  return [component, fieldsOf(identifiers).purl, id].filter(
    name => typeof name === 'string',
  );
}

/** "Hash Names Table"; some write the name without its hyphen. */
function hashesOf(component: unknown): Array<string | undefined> {
  const hashes = fieldsOf(fieldsOf(component).hashes);
  return [hashes['sha-256'], hashes.sha256].map(sha256Of);
}

function readClaim(
  entry: Record<string, unknown>,
  status: Claim['status'],
  inherited: Pick<Claim, 'author' | 'madeAt'>,
): Claim {
  const justification = textOf(entry.justification, LIMITS.id);
  const statement =
    textOf(entry.impact_statement, LIMITS.message) ??
    textOf(entry.action_statement, LIMITS.message) ??
    textOf(entry.status_notes, LIMITS.message);
  const madeAt =
    dateOf(entry.last_updated) ?? dateOf(entry.timestamp) ?? inherited.madeAt;
  return {
    status,
    ...(justification && { justification }),
    ...(statement && { statement }),
    ...(inherited.author && { author: inherited.author }),
    ...(madeAt && { madeAt }),
  };
}
