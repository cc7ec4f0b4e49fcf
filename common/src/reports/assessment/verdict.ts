import { CoverageLevel, ScanReport } from '../model';

/**
 * What a report comes down to.
 *
 * @alpha
 */
export type ReportVerdict =
  | 'findings'
  /** There are none, but a secret lies open, whatever else was looked for. */
  | 'secrets'
  /** There was nothing that the scanner could look into. */
  | 'nothing-recognised'
  /** The scanner looked for something else. */
  | 'partly-scanned'
  /** It lists none, and does not tell whether packages were looked into. */
  | 'not-told'
  /** There are no findings, but not all of the report could be read. */
  | 'partly-unreadable'
  /** There are none in the packages that were looked into; others were not. */
  | 'partial'
  /** No package has findings, but how the image is made has. */
  | 'misconfigurations'
  /** All that was found is set aside. */
  | 'set-aside'
  /** The scanner looked, and found none. */
  | 'no-findings';

/**
 * What a report is judged by.
 *
 * @alpha
 */
export interface ReportNumbers {
  /** How many open findings there are. */
  findings: number;
  setAside: number;
  /** How many things about how the image is made should be otherwise. */
  misconfigurations: number;
  secrets: number;
  /** How many entries of the report could not be read. */
  unreadable: number;
  /** Whether vulnerabilities were looked for. */
  vulnerabilities: CoverageLevel;
  /** Whether the scanner recognised anything to look into. */
  isAnythingRecognised: boolean;
}

/** Tells what a report comes down to; `no-findings` only where it is sure. */
export function judge(numbers: ReportNumbers): ReportVerdict {
  if (numbers.findings > 0) {
    return 'findings';
  }
  if (numbers.secrets > 0) {
    return 'secrets';
  }
  if (!numbers.isAnythingRecognised) {
    return 'nothing-recognised';
  }
  if (numbers.vulnerabilities === 'none') {
    return 'partly-scanned';
  }
  if (numbers.vulnerabilities === 'not-told') {
    return 'not-told';
  }
  if (numbers.unreadable > 0) {
    return 'partly-unreadable';
  }
  if (numbers.vulnerabilities === 'partial') {
    return numbers.setAside > 0 ? 'set-aside' : 'partial';
  }
  if (numbers.misconfigurations > 0) {
    return 'misconfigurations';
  }
  return numbers.setAside > 0 ? 'set-aside' : 'no-findings';
}

/** The numbers of a report. */
export function numbersOf(report: ScanReport): ReportNumbers {
  const { findings, setAside, misconfigurations, secrets } = report;
  return {
    findings: findings.length,
    setAside: setAside.length,
    misconfigurations: misconfigurations.length,
    secrets: secrets.length,
    unreadable: report.unreadable,
    vulnerabilities: report.coverage.vulnerabilities,
    isAnythingRecognised: report.isAnythingRecognised,
  };
}

/**
 * Judges a report by all that is in it.
 *
 * @alpha
 */
export function judgeReport(report: ScanReport): ReportVerdict {
  return judge(numbersOf(report));
}
