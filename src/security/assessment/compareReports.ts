/**
 * What became of the findings of one image in another.
 */
import type { Finding } from '../model';

/** Two lists of findings, side by side. */
export interface FindingChanges {
  /** Only in the second. */
  added: Finding[];
  /** Only in the first. */
  fixed: Finding[];
  /** In both, as the second has them. */
  unchanged: Finding[];
}

/**
 * Compares findings by advisory, package and path. The version does not count: an
 * upgrade that still has the problem did not end it.
 */
export function compareFindings(
  from: readonly Finding[],
  to: readonly Finding[],
): FindingChanges {
  const before = from.map(withIdentity);
  const after = to.map(withIdentity);
  const idsBefore = new Set(before.map(({ identity }) => identity));
  const idsAfter = new Set(after.map(({ identity }) => identity));
  const isKnown = ({ identity }: Identified) => idsBefore.has(identity);
  const isLeft = ({ identity }: Identified) => idsAfter.has(identity);
  return {
    added: findingsOf(after.filter(one => !isKnown(one))),
    fixed: findingsOf(before.filter(one => !isLeft(one))),
    unchanged: findingsOf(after.filter(isKnown)),
  };
}

interface Identified {
  identity: string;
  finding: Finding;
}

function withIdentity(finding: Finding): Identified {
  const { name, path } = finding.package;
  return { identity: [finding.id, name, path].join('\n'), finding };
}

function findingsOf(list: readonly Identified[]): Finding[] {
  return list.map(({ finding }) => finding);
}
