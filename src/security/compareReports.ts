/**
 * What became of the findings of one image in another.
 */
import type { Finding } from './model';

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
  const before = new Set(from.map(identity));
  const after = new Set(to.map(identity));
  return {
    added: to.filter(finding => !before.has(identity(finding))),
    fixed: from.filter(finding => !after.has(identity(finding))),
    unchanged: to.filter(finding => before.has(identity(finding))),
  };
}

function identity({ id, package: { name, path } }: Finding): string {
  return JSON.stringify([id, name, path ?? '']);
}
