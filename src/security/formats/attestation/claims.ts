/**
 * What an attestation claims about the report that it carries.
 */
import type { DocumentReading, Scanner } from '../../model';

/** What a wrapping says about the report inside. */
export interface Claims {
  subjects: string[];
  createdAt?: Date;
  scannerVersion?: string;
  databaseDate?: Date;
}

/** What a wrapping says is said in addition; a report's own words come first. */
export function withClaims(
  reading: DocumentReading,
  claims: Claims,
): DocumentReading {
  if (reading.kind === 'scan-report') {
    const { report } = reading;
    return {
      kind: 'scan-report',
      report: {
        ...report,
        createdAt: report.createdAt ?? claims.createdAt,
        subjects: firstOf(report.subjects, claims.subjects),
        scanner: report.scanner && withDatabase(report.scanner, claims),
      },
    };
  }
  if (reading.kind === 'sbom') {
    const { sbom } = reading;
    const subjects = firstOf(sbom.subjects, claims.subjects);
    return { kind: 'sbom', sbom: { ...sbom, subjects } };
  }
  return reading;
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

/** Whoever attests to a report of another image does not make it one of this. */
function firstOf(own: string[], claimed: string[]): string[] {
  return own.length > 0 ? own : claimed;
}
