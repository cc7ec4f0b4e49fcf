import { ImageSecurity } from '../../hooks/useImageSecurity';
import { ScanReport } from '../../security/model';

/** What the total of a report's findings is worth. */
export type FindingTotal =
  | 'some'
  /** The scanner looked, and found none. */
  | 'none'
  /** There may be some among what could not be read. */
  | 'none-readable'
  /** There was nothing that the scanner could look into. */
  | 'nothing-recognised';

/** Tells none from not known: both have a list without findings. */
export function totalOf(report: ScanReport): FindingTotal {
  if (report.findings.length > 0) {
    return 'some';
  }
  if (!report.isAnythingRecognised) {
    return 'nothing-recognised';
  }
  return report.unreadable > 0 ? 'none-readable' : 'none';
}

/** How many findings there are, where that is known. */
export function countFindings(security?: ImageSecurity): number | undefined {
  const report = security?.shown?.report;
  return report && ['some', 'none'].includes(totalOf(report))
    ? report.findings.length
    : undefined;
}
