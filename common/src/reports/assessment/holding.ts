/**
 * Which report of an image holds. The rule is used wherever something is said of
 * an image's security: in rows, on pages, in trends and comparisons.
 */
import {
  CoverageLevel,
  LeftDocument,
  ReportCandidate,
  ScanReport,
  Severity,
} from '../model';
import { mapInSteps, type Steps } from '../../steps';
import { believableTime, isAhead, madeOrAttachedAt } from './believableTimes';
import { sortInSteps } from './sortInSteps';
import { compareCounts, compareTexts, countBySeverity } from './summarize';

/**
 * A report of an image, with what VEX documents say of its findings. Its lists are in
 * order, the worst first.
 *
 * @alpha
 */
export interface FoundReport {
  /** Of the document in its candidate. */
  id: string;
  candidate: ReportCandidate;
  report: ScanReport;
  /** Whether it is of the image, or of the index that the image is in. */
  scope: 'image' | 'index';
}

/** How much a report tells of vulnerabilities, the most first. */
const LEVELS: CoverageLevel[] = ['full', 'partial', 'not-told', 'none'];

/**
 * When an image was scanned; else when the report of it was attached.
 *
 * @alpha
 */
export function scannedAt({
  candidate,
  report,
}: Pick<FoundReport, 'candidate' | 'report'>): Date | undefined {
  return madeOrAttachedAt(report.createdAt, candidate);
}

/**
 * Tells whether {@link scannedAt} is the report's own time, or none, and not that of its
 * attachment.
 *
 * @alpha
 */
export function isScanTimeTold(found: FoundReport): boolean {
  const time = scannedAt(found);
  return time === undefined || time === found.report.createdAt;
}

/**
 * Tells whether a report looked for vulnerabilities.
 *
 * @alpha
 */
export function looksForVulnerabilities({ report }: FoundReport): boolean {
  return ['full', 'partial'].includes(report.coverage.vulnerabilities);
}

/**
 * Orders reports: that comes first which holds. One that looked into all packages
 * comes before one that passed some over, and both before what looked for
 * something else; then those of the image before those of its index; then what tells
 * a time that can be; and of these the newest by the time of the scan. Of two of one
 * time the worse comes first.
 */
export function* orderReports(
  reports: readonly FoundReport[],
): Steps<FoundReport[]> {
  const counted: Counted[] = [];
  for (const found of reports) {
    const counts = countBySeverity([]);
    for (const { severity } of found.report.findings) {
      yield;
      counts[severity] += 1;
    }
    counted.push({ found, counts });
  }
  const ordered = yield* sortInSteps(counted, compareReports);
  return yield* mapInSteps(ordered, ({ found }) => found);
}

interface Counted {
  found: FoundReport;
  /** Of its findings. */
  counts: Record<Severity, number>;
}

function compareReports(one: Counted, other: Counted): number {
  const [a, b] = [one.found, other.found];
  return (
    rankOf(a) - rankOf(b) ||
    Number(a.scope === 'index') - Number(b.scope === 'index') ||
    Number(isAhead(a.report.createdAt)) - Number(isAhead(b.report.createdAt)) ||
    timeOf(b) - timeOf(a) ||
    compareCounts(one.counts, other.counts) ||
    compareTexts(a.id, b.id)
  );
}

/**
 * What other scanners than that of the first report said last, of those that
 * looked for vulnerabilities.
 *
 * @param ordered - the reports as an {@link Assessment} has them
 *
 * @alpha
 */
export function latestOfOthers(ordered: readonly FoundReport[]): FoundReport[] {
  const byScanner = new Map<string | undefined, FoundReport>();
  for (const each of ordered.filter(looksForVulnerabilities)) {
    const name = each.report.scanner?.name.toLowerCase();
    if (!byScanner.has(name)) {
      byScanner.set(name, each);
    }
  }
  return [...byScanner.values()].filter(each => each !== ordered[0]);
}

const ROLES: Array<ReportCandidate['role']> = ['report', 'vex', 'unknown'];

/**
 * Orders documents so that as few as possible have to be read: what says that it
 * is a report before what need not be one, and then the newest.
 *
 * @alpha
 */
export function orderForReading<T extends { candidate: ReportCandidate }>(
  candidates: readonly T[],
): T[] {
  return [...candidates].sort(
    ({ candidate: a }, { candidate: b }) =>
      ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
      (attachmentTime(b)?.getTime() ?? 0) - (attachmentTime(a)?.getTime() ?? 0),
  );
}

/** When a document was attached: as the registry knows, else as it says. */
export function attachmentTime({
  attachedAt,
  createdAt,
}: Pick<ReportCandidate, 'attachedAt' | 'createdAt'>): Date | undefined {
  return attachedAt ?? believableTime(createdAt);
}

/**
 * Tells whether a document that is not read may change what is known of an image.
 * Reading may stop early where it may not: nobody attaches a report before its
 * scan is done, so one that was attached before the scan that holds is older. It
 * may all the same have looked into more than one that passed packages over. A
 * document that does not say that it is a report may be VEX, whose age does not
 * matter.
 *
 * @param held - the report that holds among those that are read
 *
 * @alpha
 */
export function mayChangeAssessment(
  document: LeftDocument,
  held: FoundReport | undefined,
): boolean {
  const { role } = document;
  if (role === 'packages' || role === 'provenance') {
    return false;
  }
  const time = held && scannedAt(held);
  const attached = attachmentTime(document);
  return !(
    role === 'report' &&
    held?.scope === 'image' &&
    held.report.coverage.vulnerabilities === 'full' &&
    !isAhead(held.report.createdAt) &&
    time &&
    attached &&
    attached < time
  );
}

function rankOf({ report }: FoundReport): number {
  return LEVELS.indexOf(report.coverage.vulnerabilities);
}

function timeOf(found: FoundReport): number {
  return scannedAt(found)?.getTime() ?? 0;
}
