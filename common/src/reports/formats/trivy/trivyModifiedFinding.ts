/**
 * Reads one entry of `Results[].ExperimentalModifiedFindings` in a report of
 * Trivy: what an ignore file, a policy or a VEX document says of a finding.
 * Source: aquasecurity/trivy, `pkg/types/finding.go`.
 */
import type { Claim, Finding } from '../../model';
import { fieldsOf, LIMITS, textOf } from '../shared';
import type { EntryReading } from '../shared';
import { readTrivyVulnerability, type TrivyResult } from './trivyVulnerability';

const STATUSES = new Map<unknown, Claim['status']>([
  ['ignored', 'ignored'],
  ['not_affected', 'not-affected'],
  ['fixed', 'fixed'],
  ['affected', 'affected'],
  ['under_investigation', 'under-investigation'],
]);

/**
 * Reads an entry. What is said in words that nobody knows sets nothing aside.
 *
 * @returns nothing for what is no vulnerability
 */
export function readModifiedFinding(
  value: unknown,
  result: TrivyResult,
): EntryReading<Finding> {
  const entry = fieldsOf(value);
  if (typeof entry.Type === 'string' && entry.Type !== 'vulnerability') {
    return undefined;
  }
  const finding = readTrivyVulnerability(entry.Finding, result);
  if (finding === undefined || finding === 'unreadable') {
    return finding;
  }
  const status = STATUSES.get(entry.Status);
  const statement = textOf(entry.Statement, LIMITS.message);
  const author = textOf(entry.Source, LIMITS.path);
  return status
    ? {
        ...finding,
        claim: {
          status,
          ...(statement && { statement }),
          ...(author && { author }),
        },
      }
    : finding;
}
