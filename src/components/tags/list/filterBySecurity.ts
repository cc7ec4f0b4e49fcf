import {
  AssessmentSummary,
  SEVERITIES,
  Severity,
  Verdict,
  verdictOf,
} from 'backstage-plugin-acr-common/reports';
import { BuildCaches } from '../../../data/images';
import { TagRow } from '../../../data/tags';

/** By what of their security rows can be chosen. */
export const SECURITY_CHOICES = [
  'all',
  'serious',
  'findings',
  'notScanned',
] as const;

/** Which rows are shown, by their security. */
export type SecurityChoice = (typeof SECURITY_CHOICES)[number];

/** Reads a choice from an address; all rows where there is none. */
export function readSecurityChoice(text: string): SecurityChoice {
  return SECURITY_CHOICES.find(each => each === text) ?? 'all';
}

/** Nobody has looked for vulnerabilities, as far as is known. */
const NOT_SCANNED: Verdict[] = ['not-scanned', 'unsupported', 'partly-scanned'];

const MATCHES: Record<
  Exclude<SecurityChoice, 'all'>,
  (summary: AssessmentSummary) => boolean
> = {
  serious: summary => hasAny(summary, ['critical', 'high']),
  findings: summary => hasAny(summary, SEVERITIES),
  notScanned: summary => NOT_SCANNED.includes(verdictOf(summary)),
};

/** What is known of images, by their digests. */
interface KnownFacts {
  assessments: ReadonlyMap<string, AssessmentSummary>;
  /** In which there is nothing to scan. */
  buildCaches: BuildCaches;
}

/** Leaves the lines of which it is known that they are as chosen. */
export function filterBySecurity(
  rows: TagRow[],
  choice: SecurityChoice,
  { assessments, buildCaches }: KnownFacts,
): TagRow[] {
  return choice === 'all'
    ? rows
    : rows.filter(({ tag: { digest } }) => {
        const summary = buildCaches.has(digest)
          ? undefined
          : assessments.get(digest);
        return summary && MATCHES[choice](summary);
      });
}

function hasAny(
  summary: AssessmentSummary,
  severities: readonly Severity[],
): boolean {
  return (
    summary.state === 'reported' &&
    severities.some(severity => summary.counts[severity] > 0)
  );
}
