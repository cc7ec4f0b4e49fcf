/**
 * What became of the findings of one image in another.
 */
import type { Finding, ScanReport } from '../model';
import type { Steps } from '../../steps';

/**
 * How the findings of one report differ from those of another.
 *
 * @alpha
 */
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

/**
 * The findings of a report: those that are open, and those that are set aside.
 *
 * @alpha
 */
export type ReportFindings = Pick<ScanReport, 'findings' | 'setAside'>;

/**
 * Compares findings by advisory, package and path, each in a step or two. The version
 * does not count: an upgrade that still has the problem did not end it.
 *
 * @alpha
 */
export function* compareFindings(
  from: ReportFindings,
  to: ReportFindings,
): Steps<FindingChanges> {
  const before = yield* identitiesOf(from.findings);
  const setAsideBefore = yield* identitiesOf(from.setAside);
  const after = yield* identitiesOf(to.findings);
  const setAsideAfter = yield* identitiesOf(to.setAside);
  const changes: FindingChanges = {
    added: [],
    reopened: [],
    fixed: [],
    setAside: [],
    unchanged: [],
  };
  for (const finding of to.findings) {
    yield;
    const identity = identityOf(finding);
    if (before.has(identity)) {
      changes.unchanged.push(finding);
    } else if (setAsideBefore.has(identity)) {
      changes.reopened.push(finding);
    } else {
      changes.added.push(finding);
    }
  }
  for (const finding of from.findings) {
    yield;
    const identity = identityOf(finding);
    if (!after.has(identity) && !setAsideAfter.has(identity)) {
      changes.fixed.push(finding);
    }
  }
  for (const finding of to.setAside) {
    yield;
    const identity = identityOf(finding);
    if (!after.has(identity) && before.has(identity)) {
      changes.setAside.push(finding);
    }
  }
  return changes;
}

function* identitiesOf(
  findings: readonly Finding[],
): Steps<ReadonlySet<string>> {
  const identities = new Set<string>();
  for (const finding of findings) {
    yield;
    identities.add(identityOf(finding));
  }
  return identities;
}

function identityOf({ id, package: { name, path } }: Finding): string {
  return JSON.stringify([id, name, path]);
}
