/**
 * What became of the findings of one image in another.
 */
import type { Finding, ScanReport } from '../model';

/** Two lists of findings, side by side. */
export interface FindingChanges {
  /** Open in the second alone, and not even set aside in the first. */
  added: Finding[];
  /** Set aside in the first, and open in the second. */
  reopened: Finding[];
  /** Open in the first, and not even set aside in the second. */
  fixed: Finding[];
  /** Open in the first, and set aside in the second: they are still there. */
  setAside: Finding[];
  /** Open in both, as the second has them. */
  unchanged: Finding[];
}

type Findings = Pick<ScanReport, 'findings' | 'setAside'>;

/**
 * Compares findings by advisory, package and path. The version does not count: an
 * upgrade that still has the problem did not end it.
 */
export function compareFindings(from: Findings, to: Findings): FindingChanges {
  const before = identitiesOf(from.findings);
  const setAsideBefore = identitiesOf(from.setAside);
  const after = identitiesOf(to.findings);
  const setAsideAfter = identitiesOf(to.setAside);
  const isNew = (finding: Finding) => !before.has(identityOf(finding));
  const isGone = (finding: Finding) => !after.has(identityOf(finding));
  return {
    added: to.findings.filter(
      each => isNew(each) && !setAsideBefore.has(identityOf(each)),
    ),
    reopened: to.findings.filter(
      each => isNew(each) && setAsideBefore.has(identityOf(each)),
    ),
    fixed: from.findings.filter(
      each => isGone(each) && !setAsideAfter.has(identityOf(each)),
    ),
    setAside: to.setAside.filter(
      each => isGone(each) && before.has(identityOf(each)),
    ),
    unchanged: to.findings.filter(each => before.has(identityOf(each))),
  };
}

function identitiesOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(identityOf));
}

function identityOf({ id, package: { name, path } }: Finding): string {
  return JSON.stringify([id, name, path]);
}
