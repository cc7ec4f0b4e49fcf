/**
 * Takes out of a statement of in-toto what it states. Sources: in-toto
 * attestation framework, "Statement" 0.1 and 1, "Vulnerabilities" 0.1 and 0.2;
 * sigstore/cosign, "COSIGN_VULN_ATTESTATION_SPEC" and "COSIGN_PREDICATE_SPEC";
 * SLSA, "Provenance" 0.1, 0.2 and 1; moby/buildkit, `docs/attestations`.
 */
import type { DocumentSubject } from '../../model';
import {
  dateOf,
  fieldsOf,
  firstOf,
  isDefined,
  isObject,
  LIMITS,
  MAX_ITEMS,
  readImageUrl,
  sha256Of,
  textOf,
} from '../shared';
import type { Claims } from './claims';
import { isProvenance } from './readProvenance';
import type { Wrapping } from './wrapping';

const COSIGN_VULN =
  /^(?:https:\/\/)?cosign\.sigstore\.dev\/attestation\/vuln\/v1$/;
const IN_TOTO_VULNS = /^https:\/\/in-toto\.io\/attestation\/vulns(?:\/|$)/;
const PROVENANCE =
  /^https:\/\/(?:slsa\.dev\/provenance|in-toto\.io\/Provenance)(?:\/|$)/;
const DOCUMENTS =
  /^https:\/\/(?:cyclonedx\.org\/(?:bom|vex)|spdx\.dev\/Document|openvex\.dev\/ns|syft\.dev\/bom)(?:\/|$)/;

/** Tells whether a document is a statement, of whatever version. */
export function isStatement({ _type: type }: Record<string, unknown>): boolean {
  return (
    typeof type === 'string' && type.startsWith('https://in-toto.io/Statement/')
  );
}

/**
 * Opens a statement. A predicate of a type that nobody knows may still be a
 * report: SARIF, for one, has no type of its own.
 */
export function openStatement(statement: Record<string, unknown>): Wrapping {
  const type = textOf(statement.predicateType, LIMITS.id) ?? '';
  const { predicate } = statement;
  const claims = readSubjects(statement.subject);
  if (COSIGN_VULN.test(type)) {
    return openVuln(fieldsOf(predicate), claims);
  }
  if (IN_TOTO_VULNS.test(type)) {
    const scan = readScan(fieldsOf(predicate));
    return {
      inside: 'in-toto-vulns',
      predicate,
      claims: { ...claims, ...scan },
    };
  }
  if (PROVENANCE.test(type) && isProvenance(predicate)) {
    return { inside: 'provenance', predicate, claims };
  }
  const problem = {
    code: 'statement',
    ...(type && { predicateType: type }),
  } as const;
  return {
    inside: 'document',
    ...openData(predicate, claims),
    ...(!DOCUMENTS.test(type) && { problem }),
  };
}

/** Cosign's predicate is also attached as it is, without a statement. */
export function isVulnPredicate(document: Record<string, unknown>): boolean {
  return (
    isObject(document.scanner) &&
    'result' in document.scanner &&
    isObject(document.metadata)
  );
}

/** Opens the predicate that cosign has for the report of a scanner. */
export function openVuln(
  predicate: Record<string, unknown>,
  claims: Claims,
): Wrapping {
  return {
    inside: 'document',
    document: fieldsOf(predicate.scanner).result,
    claims: { ...claims, ...readScan(predicate) },
  };
}

/** Cosign puts what it has no type for into `Data`, with the time beside it. */
function openData(
  predicate: unknown,
  claims: Claims,
): { document: unknown; claims: Claims } {
  const { Data, Timestamp } = fieldsOf(predicate);
  return typeof Data === 'string' || isObject(Data)
    ? { document: Data, claims: { ...claims, createdAt: dateOf(Timestamp) } }
    : { document: predicate, claims };
}

function readScan(
  predicate: Record<string, unknown>,
): Omit<Claims, 'subjects'> {
  const scanner = fieldsOf(predicate.scanner);
  return {
    createdAt: dateOf(fieldsOf(predicate.metadata).scanFinishedOn),
    scannerVersion: textOf(scanner.version, LIMITS.id),
    databaseDate: dateOf(fieldsOf(scanner.db).lastUpdate),
  };
}

/** BuildKit names subjects by package URLs, with the platform in them. */
function readSubjects(value: unknown): Claims {
  const subjects = firstOf(value).map(subject => fieldsOf(subject));
  // So many are not of one image, which alone may have a platform.
  const images = subjects.length > MAX_ITEMS ? [] : subjects;
  const platforms = new Map(
    images
      .map(({ name }) => readImageUrl(name)?.platform)
      .map((platform): [string, DocumentSubject['platform']] => [
        JSON.stringify(platform),
        platform,
      ]),
  );
  const [platform] = platforms.size === 1 ? platforms.values() : [];
  const digests = subjects.map(({ digest }) => fieldsOf(digest).sha256);
  return {
    subjects: Array.from(new Set(digests.map(sha256Of).filter(isDefined))),
    ...(platform && { platform }),
  };
}
