/** What becomes of the findings of a report by what VEX documents say of them. */
import type { Claim, Finding, ScanReport, VexStatement } from '../model';
import { isSetAside } from '../formats/shared/findingList';
import { laterClaim } from './laterClaim';
import { ClaimIndex } from './matchVex';

/**
 * Applies statements to a report: none of its findings is lost, and no other is
 * changed than those that a statement is about. Of several the latest holds, and
 * of those of one time one that leaves a finding open.
 *
 * @param statements - of all documents that are attached to the image
 * @param names - the digests that the image goes by
 */
export function applyVex(
  report: ScanReport,
  statements: readonly VexStatement[],
  names: readonly string[],
): ScanReport {
  if (statements.length === 0) {
    return report;
  }
  const claims = new ClaimIndex(statements, names);
  const all = [...report.findings, ...report.setAside].map(finding => {
    const claim = holdingClaim(finding.claim, claims.find(finding));
    return claim ? { ...finding, claim } : finding;
  });
  return {
    ...report,
    findings: all.filter((finding: Finding) => !isSetAside(finding)),
    setAside: all.filter(isSetAside),
  };
}

/** What the report itself says, and not when, is older than any statement. */
function holdingClaim(
  own: Claim | undefined,
  stated: Claim | undefined,
): Claim | undefined {
  return own?.madeAt && stated ? laterClaim(own, stated) : stated ?? own;
}
