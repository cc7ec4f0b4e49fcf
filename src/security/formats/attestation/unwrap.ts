/**
 * Takes reports out of what they are wrapped in: attestations. Nothing here
 * verifies a signature. Sources: DSSE 1.0, "Envelope"; Sigstore, "Bundle format"
 * 0.3; in-toto attestation framework, "Statement" 0.1 and 1; sigstore/cosign,
 * "COSIGN_VULN_ATTESTATION_SPEC"; in-toto, "Vulnerabilities" 0.1 and 0.2.
 */
import type { Claims } from './claims';
import {
  LIMITS,
  dateOf,
  fieldsOf,
  isDefined,
  isObject,
  listOf,
  sha256Of,
  textOf,
} from '../shared/lookInto';

/** A wrapping, opened. */
export type Wrapping =
  /** There is a document inside: JSON that is a text is still to be parsed. */
  | { inside: 'document'; document: unknown; claims: Claims }
  | { inside: 'base64'; text: string }
  /** There are the results of a scan, in in-toto's own form. */
  | { inside: 'in-toto-vulns'; predicate: unknown; claims: Claims }
  | { inside: 'other'; what: string };

const IN_TOTO = 'application/vnd.in-toto+json';
const COSIGN_VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
const IN_TOTO_VULNS = /^https:\/\/in-toto\.io\/attestation\/vulns(?:\/|$)/;
const PREDICATES_THAT_ARE_DOCUMENTS =
  /^https:\/\/(?:cyclonedx\.org\/bom|spdx\.dev\/Document)(?:\/|$)/;

/** Opens a wrapping; `undefined` if a document is none. */
export function unwrap(
  document: Record<string, unknown>,
): Wrapping | undefined {
  if (isObject(document.dsseEnvelope)) {
    return openEnvelope(document.dsseEnvelope);
  }
  if (isObject(document.messageSignature)) {
    return { inside: 'other', what: 'a signature' };
  }
  if (document.payloadType !== undefined && document.payload !== undefined) {
    return openEnvelope(document);
  }
  if (isStatement(document)) {
    return openStatement(document);
  }
  return isVulnPredicate(document) ? openVuln(document, []) : undefined;
}

function isStatement({ _type: type }: Record<string, unknown>): boolean {
  return (
    typeof type === 'string' && type.startsWith('https://in-toto.io/Statement/')
  );
}

function openEnvelope(envelope: Record<string, unknown>): Wrapping {
  const { payloadType, payload } = envelope;
  return payloadType === IN_TOTO && typeof payload === 'string'
    ? { inside: 'base64', text: payload }
    : {
        inside: 'other',
        what: textOf(payloadType, LIMITS.id) ?? 'an envelope',
      };
}

function openStatement(statement: Record<string, unknown>): Wrapping {
  const type = textOf(statement.predicateType, LIMITS.id) ?? 'a statement';
  const { predicate } = statement;
  const subjects = listOf(statement.subject)
    .slice(0, 1_000)
    .map(subject => sha256Of(fieldsOf(fieldsOf(subject).digest).sha256))
    .filter(isDefined);
  if (type === COSIGN_VULN) {
    return openVuln(fieldsOf(predicate), subjects);
  }
  if (IN_TOTO_VULNS.test(type)) {
    const claims = readClaims(fieldsOf(predicate), subjects);
    return { inside: 'in-toto-vulns', predicate, claims };
  }
  return PREDICATES_THAT_ARE_DOCUMENTS.test(type)
    ? { inside: 'document', document: predicate, claims: { subjects } }
    : { inside: 'other', what: type };
}

/** Cosign's predicate is also attached as it is, without a statement. */
function isVulnPredicate(document: Record<string, unknown>): boolean {
  return (
    isObject(document.scanner) &&
    'result' in document.scanner &&
    isObject(document.metadata)
  );
}

function openVuln(
  predicate: Record<string, unknown>,
  subjects: string[],
): Wrapping {
  return {
    inside: 'document',
    document: fieldsOf(predicate.scanner).result,
    claims: readClaims(predicate, subjects),
  };
}

function readClaims(
  predicate: Record<string, unknown>,
  subjects: string[],
): Claims {
  const scanner = fieldsOf(predicate.scanner);
  return {
    subjects,
    createdAt: dateOf(fieldsOf(predicate.metadata).scanFinishedOn),
    scannerVersion: textOf(scanner.version, LIMITS.id),
    databaseDate: dateOf(fieldsOf(scanner.db).lastUpdate),
  };
}
