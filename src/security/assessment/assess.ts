import { DocumentReading, ScanReport } from '../model';
import { ReportCandidate } from '../sources/ScanReportSource';
import { isOfImage } from './summarize';

/** A document that was read. */
export interface ReadCandidate {
  candidate: ReportCandidate;
  reading: DocumentReading;
}

/** What is known of an image's security. Nothing is good by default. */
export type Assessment =
  /** Nobody has attached a report. */
  | { state: 'not-scanned' }
  /** There is a report; it may have no findings, or have recognised nothing. */
  | { state: 'reported'; candidate: ReportCandidate; report: ScanReport }
  /** There is a report, but of another image. */
  | { state: 'other-image'; candidate: ReportCandidate }
  | { state: 'not-supported'; candidate: ReportCandidate; what: string }
  | { state: 'unreadable'; candidate: ReportCandidate; why: string };

/**
 * Assesses an image by everything that was read about it: the newest report of
 * it holds. Where there is none, the worst that happened to a document that said
 * it was a report is told.
 *
 * @param documents - what was read
 * @param digests - everything that the image is known by
 */
export function assess(
  documents: ReadCandidate[],
  digests: readonly string[],
): Assessment {
  const reports = reportsOf(documents, digests);
  if (reports.length > 0) {
    return { state: 'reported', ...reports[0] };
  }
  const problems = documents.flatMap(each => toProblem(each));
  return problems[0] ?? { state: 'not-scanned' };
}

/** The reports of an image among some documents, the newest first. */
export function reportsOf(
  documents: ReadCandidate[],
  digests: readonly string[],
): Array<{ candidate: ReportCandidate; report: ScanReport }> {
  return documents
    .flatMap(({ candidate, reading }) =>
      reading.kind === 'scan-report' && isOfImage(reading.report, digests)
        ? [{ candidate, report: reading.report }]
        : [],
    )
    .sort((a, b) => timeOf(b) - timeOf(a));
}

/** When an image was scanned; else when the report of it was attached. */
export function scannedAt({
  candidate,
  report,
}: {
  candidate: ReportCandidate;
  report: ScanReport;
}): Date | undefined {
  return report.createdAt ?? candidate.createdAt;
}

function timeOf(each: Parameters<typeof scannedAt>[0]): number {
  return scannedAt(each)?.getTime() ?? 0;
}

function toProblem({ candidate, reading }: ReadCandidate): Assessment[] {
  if (reading.kind === 'scan-report') {
    return [{ state: 'other-image', candidate }];
  }
  // Whatever else is attached need not be a report.
  if (!candidate.isReport || reading.kind === 'sbom') {
    return [];
  }
  return reading.kind === 'unreadable'
    ? [{ state: 'unreadable', candidate, why: reading.why }]
    : [{ state: 'not-supported', candidate, what: reading.what }];
}
