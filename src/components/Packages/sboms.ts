/** Which of the documents that are attached to an image list its packages. */
import { ReadCandidate } from '../../security/assessment/assess';
import { DocumentReading, Sbom } from '../../security/model';
import { ReportCandidate } from '../../security/sources/ScanReportSource';
import { isOfImage } from '../../security/assessment/summarize';

/** A list of packages, and the document that it is in. */
export interface AttachedSbom {
  candidate: ReportCandidate;
  sbom: Sbom;
}

/** What was found among the documents that are attached to an image. */
export interface FoundSboms {
  /** Those of the image, the newest first. */
  own: AttachedSbom[];
  /** Those that say that they are of another image. */
  foreign: AttachedSbom[];
  /** What is no report of a scan, and may be a list that nobody can read. */
  unread: ReadCandidate[];
}

/**
 * Finds the lists of an image's packages.
 *
 * @param documents - everything that was read
 * @param digests - all that the image goes by
 */
export function findSboms(
  documents: readonly ReadCandidate[],
  digests: readonly string[],
): FoundSboms {
  const all = documents
    .flatMap(({ candidate, reading }) => {
      const sbom = sbomIn(reading);
      return sbom ? [{ candidate, sbom }] : [];
    })
    .sort((a, b) => timeOf(b) - timeOf(a));
  return {
    own: all.filter(({ sbom }) => isOfImage(sbom, digests)),
    foreign: all.filter(({ sbom }) => !isOfImage(sbom, digests)),
    unread: documents.filter(
      ({ candidate, reading }) =>
        !candidate.isReport &&
        (reading.kind === 'unreadable' || reading.kind === 'not-supported'),
    ),
  };
}

/** CycloneDX lists packages whether or not it has findings. */
function sbomIn(reading: DocumentReading): Sbom | undefined {
  if (reading.kind === 'sbom') {
    return reading.sbom;
  }
  if (reading.kind !== 'scan-report' || !reading.report.packages) {
    return undefined;
  }
  const { createdAt, subjects, packages, unreadable } = reading.report;
  return { format: 'cyclonedx', createdAt, subjects, packages, unreadable };
}

/** When a list was made; else when it was attached. */
export function madeAt({ candidate, sbom }: AttachedSbom): Date | undefined {
  return sbom.createdAt ?? candidate.createdAt;
}

function timeOf(each: AttachedSbom): number {
  return madeAt(each)?.getTime() ?? 0;
}
