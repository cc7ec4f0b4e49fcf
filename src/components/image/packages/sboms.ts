/** Which of the documents that are attached to an image list its packages. */
import {
  doAtOnce,
  ListedDocument,
  ImageIdentity,
  isOwnScope,
  listDocuments,
  madeOrAttachedAt,
  ReadCandidate,
  ReportCandidate,
  Sbom,
  DocumentScope,
  SingleReading,
} from 'backstage-plugin-acr-common/reports';

/** As many digests of a list are asked for, which nobody knows. */
const MOST_DIGESTS = 3;

/** A list of packages, and the document that it is in. */
export interface AttachedSbom {
  id: string;
  candidate: ReportCandidate;
  sbom: Sbom;
  /** Whether its digest is one that the registry does not have. */
  isOwnDigest?: boolean;
}

/** A list of packages of something that goes by these digests. */
export interface DoubtfulSbom extends AttachedSbom {
  digests: readonly string[];
}

/** What was found among the documents that are attached to an image. */
export interface FoundSboms {
  /** Those of the image, the newest first. */
  own: AttachedSbom[];
  /**
   * Those whose few digests are others: of another image, or such as a tool has made
   * by itself (Syft: one of the manifest, and one of the configuration).
   */
  doubtful: DoubtfulSbom[];
  /** Those that say that they are of another image. */
  foreign: AttachedSbom[];
  /** What is no report of a scan, and may be a list that nobody can read. */
  unread: ListedDocument[];
}

/** Finds the lists of an image's packages among everything that was read. */
export function findSboms(
  candidates: readonly ReadCandidate[],
  image: ImageIdentity,
): FoundSboms {
  const documents = doAtOnce(listDocuments(candidates, image));
  const all = documents
    .flatMap(({ id, candidate, reading, scope }) => {
      const sbom = sbomIn(reading);
      return sbom ? [{ id, candidate, sbom, scope }] : [];
    })
    .sort(
      (a, b) =>
        Number(isInReport(a)) - Number(isInReport(b)) || timeOf(b) - timeOf(a),
    );
  return {
    own: all.filter(({ scope }) => isOwnScope(scope)),
    doubtful: all
      .filter(isDoubtful)
      .map(each => ({ ...each, digests: each.sbom.subjects })),
    foreign: all.filter(each => !isOwnScope(each.scope) && !isDoubtful(each)),
    unread: documents.filter(
      ({ candidate, reading }) =>
        candidate.role !== 'report' &&
        (reading.kind === 'unreadable' || reading.kind === 'not-supported'),
    ),
  };
}

function isDoubtful(each: { scope: DocumentScope; sbom: Sbom }): boolean {
  const { length } = each.sbom.subjects;
  return each.scope === 'other-image' && length > 0 && length <= MOST_DIGESTS;
}

/** Reports may list packages, too, whatever they have found. */
function sbomIn(reading: SingleReading): Sbom | undefined {
  if (reading.kind === 'sbom') {
    return reading.sbom;
  }
  if (reading.kind !== 'scan-report' || !reading.report.packages) {
    return undefined;
  }
  const { format, packages, ...report } = reading.report;
  return format === 'trivy' || format === 'cyclonedx'
    ? { ...report, format, packages }
    : undefined;
}

/** What Trivy's own format lists stands in for an SBOM, where there is none. */
function isInReport({ sbom }: AttachedSbom): boolean {
  return sbom.format === 'trivy';
}

/** When a list was made; else when it was attached. */
export function madeAt({ candidate, sbom }: AttachedSbom): Date | undefined {
  return madeOrAttachedAt(sbom.createdAt, candidate);
}

function timeOf(each: AttachedSbom): number {
  return madeAt(each)?.getTime() ?? 0;
}
