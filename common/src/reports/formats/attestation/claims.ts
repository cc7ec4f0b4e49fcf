/**
 * What an attestation claims about the document that it carries.
 */
import type {
  DocumentReading,
  DocumentSubject,
  Scanner,
  SingleReading,
  VexDocument,
} from '../../model';

/** What a wrapping says about the document inside. */
export interface Claims {
  subjects: string[];
  platform?: DocumentSubject['platform'];
  createdAt?: Date;
  scannerVersion?: string;
  databaseDate?: Date;
}

/** What a wrapping says is said in addition; a document's own words come first. */
export function withClaims(
  reading: DocumentReading,
  claims: Claims,
): DocumentReading {
  return reading.kind === 'several'
    ? {
        kind: 'several',
        readings: reading.readings.map(each => addClaims(each, claims)),
      }
    : addClaims(reading, claims);
}

function addClaims(reading: SingleReading, claims: Claims): SingleReading {
  switch (reading.kind) {
    case 'scan-report': {
      const report = withSubject(reading.report, claims);
      const scanner = report.scanner && withDatabase(report.scanner, claims);
      return { kind: 'scan-report', report: { ...report, scanner } };
    }
    case 'sbom':
      return { kind: 'sbom', sbom: withSubject(reading.sbom, claims) };
    case 'provenance':
      return {
        kind: 'provenance',
        provenance: withSubject(reading.provenance, claims),
      };
    case 'vex':
      return { kind: 'vex', vex: withProducts(reading.vex, claims) };
    default:
      return reading;
  }
}

/** Whoever attests to a report of another image does not make it one of this. */
function withSubject<T extends DocumentSubject & { createdAt?: Date }>(
  document: T,
  { subjects, platform: claimed, createdAt }: Claims,
): T {
  const own = document.subjects;
  const attested = new Set(subjects);
  const isOfThis = own.length === 0 || own.some(digest => attested.has(digest));
  const platform = document.platform ?? (isOfThis ? claimed : undefined);
  return {
    ...document,
    createdAt: document.createdAt ?? createdAt,
    subjects: own.length > 0 ? own : subjects,
    ...(platform && { platform }),
  };
}

/** OpenVEX, "Data Inheritance": what a statement leaves out, stands around it. */
function withProducts(
  vex: VexDocument,
  { subjects, createdAt }: Claims,
): VexDocument {
  const attested =
    subjects.length > 0 ? [{ digests: subjects, subcomponents: [] }] : [];
  return {
    ...vex,
    createdAt: vex.createdAt ?? createdAt,
    statements: vex.statements.map(({ products, claim, ...statement }) => {
      const madeAt = claim.madeAt ?? createdAt;
      return {
        ...statement,
        products: products.length > 0 ? products : attested,
        claim: { ...claim, ...(madeAt && { madeAt }) },
      };
    }),
  };
}

function withDatabase(
  scanner: Scanner,
  { scannerVersion, databaseDate }: Claims,
): Scanner {
  const version = scanner.version ?? scannerVersion;
  return {
    ...scanner,
    ...(version && { version }),
    ...(databaseDate && { databaseDate }),
  };
}
