import { Severity } from '../model';
import type { Assessment } from './assess';
import { judge, ReportNumbers, ReportVerdict } from './verdict';

/**
 * What of an assessment is shown beside many others.
 *
 * @alpha
 */
export type AssessmentSummary = {
  /** How many attachments could not be read. */
  unread: number;
  /** How many attachments no reader takes. */
  unsupported: number;
  /** Whether there may be more, which was not looked at. */
  isCut: boolean;
  /** Whether the registry could not be asked for all of it. */
  isWithheld: boolean;
} & (
  | ({
      state: 'reported';
      /** How many open findings there are of each severity. */
      counts: Record<Severity, number>;
      /** Whether the report is of the image, or of its index as a whole. */
      scope: 'image' | 'index';
      scannedAt?: Date;
      scanner?: string;
    } & ReportNumbers)
  /** There is a report, too large to be read for a line of a table. */
  | { state: 'large' }
  | { state: Exclude<Assessment['state'], 'reported'> }
);

/**
 * What an assessment comes down to.
 *
 * @alpha
 */
export type Verdict =
  | ReportVerdict
  | Exclude<AssessmentSummary['state'], 'reported'>;

/**
 * Tells what an assessment comes down to.
 *
 * @alpha
 */
export function verdictOf(summary: AssessmentSummary): Verdict {
  return summary.state === 'reported' ? judge(summary) : summary.state;
}

/** Verdicts that are about open findings in packages, and say how many. */
const TELLING: Verdict[] = ['findings', 'set-aside', 'no-findings'];

/**
 * The counts of open findings, where a report tells them of all packages.
 *
 * @alpha
 */
export function tellingCounts(
  summary: AssessmentSummary | undefined,
): Readonly<Record<Severity, number>> | undefined {
  if (summary?.state !== 'reported') {
    return undefined;
  }
  const isNoneInSome =
    summary.findings === 0 && summary.vulnerabilities === 'partial';
  return TELLING.includes(verdictOf(summary)) && !isNoneInSome
    ? summary.counts
    : undefined;
}
