/** What becomes of the findings of a report by what VEX documents say of them. */
import { isSetAside } from '../formats';
import type { Claim, Finding, ScanReport, SetAsideFinding } from '../model';
import type { Steps } from '../../steps';
import { laterClaim } from './laterClaim';
import { ClaimIndex } from './matchVex';

/**
 * Applies statements to a report: none of its findings is lost, and no other is
 * changed than those that a statement is about. Of several the latest holds, and
 * of those of one time one that leaves a finding open.
 *
 * @param claims - what all documents say that are attached to the image
 */
export function* applyVex(
  report: ScanReport,
  claims: ClaimIndex,
): Steps<ScanReport> {
  if (claims.isEmpty) {
    return report;
  }
  const findings: Finding[] = [];
  const setAside: SetAsideFinding[] = [];
  for (const list of [report.findings, report.setAside]) {
    for (const each of list) {
      const claim = holdingClaim(each.claim, yield* claims.find(each));
      const finding = claim ? { ...each, claim } : each;
      if (isSetAside(finding)) {
        setAside.push(finding);
      } else {
        findings.push(finding);
      }
    }
  }
  return { ...report, findings, setAside };
}

/** What the report itself says, and not when, is older than any statement. */
function holdingClaim(
  own: Claim | undefined,
  stated: Claim | undefined,
): Claim | undefined {
  return own?.madeAt && stated ? laterClaim(own, stated) : stated ?? own;
}
