import { ScanReport } from '../model';

/** What a report comes down to. */
export type ReportVerdict =
  | 'findings'
  /** There was nothing that the scanner could look into. */
  | 'nothing-recognised'
  /** There are no findings, but not all of the report could be read. */
  | 'partly-unreadable'
  /** No package has findings, but how the image is made has. */
  | 'misconfigurations'
  /** The scanner looked, and found none. */
  | 'no-findings';

/** What a report is judged by. */
export interface ReportNumbers {
  /** How many findings there are. */
  findings: number;
  /** How many things about how the image is made should be otherwise. */
  misconfigurations: number;
  /** How many entries of the report could not be read. */
  unreadable: number;
  /** Whether the scanner recognised anything to look into. */
  isAnythingRecognised: boolean;
}

/** Tells what a report comes down to; `no-findings` only where it is sure. */
export function judge(numbers: ReportNumbers): ReportVerdict {
  if (numbers.findings > 0) {
    return 'findings';
  }
  if (!numbers.isAnythingRecognised) {
    return 'nothing-recognised';
  }
  if (numbers.unreadable > 0) {
    return 'partly-unreadable';
  }
  return numbers.misconfigurations > 0 ? 'misconfigurations' : 'no-findings';
}

/** Judges a report by all that is in it. */
export function judgeReport(report: ScanReport): ReportVerdict {
  const { findings, misconfigurations } = report;
  return judge({
    ...report,
    findings: findings.length,
    misconfigurations: misconfigurations.length,
  });
}
