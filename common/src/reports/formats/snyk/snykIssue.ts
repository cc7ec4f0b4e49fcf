/**
 * Reads one entry of `vulnerabilities` in a report of Snyk. Sources: snyk/cli,
 * `src/lib/snyk-test/legacy.ts` (an issue) and
 * `src/lib/formatters/test/format-test-results.ts` (`--group-issues`: its name is
 * a list then, and each of its paths one, too).
 */
import type { Claim, Finding, Package } from '../../model';
import type { Steps } from '../../../steps';
import {
  type EntryReading,
  fieldsOf,
  isDefined,
  LIMITS,
  linkOf,
  listOf,
  makePackage,
  MAX_ITEMS,
  readScore,
  severityOf,
  statusOf,
  textOf,
  textsOf,
} from '../shared';
import {
  snykManager,
  type SnykManager,
  snykPackageName,
  splitAtVersion,
} from './snykPackage';

/** What a project tells of all its issues. */
export interface SnykProject {
  /** What manages its packages. */
  packageManager: unknown;
  /** The file in the image that its packages are told by. */
  targetFile: unknown;
}

/**
 * Reads an entry, one step for each of its packages.
 *
 * @param take - takes the finding in each package
 */
export function* readSnykIssue(
  entry: Record<string, unknown>,
  project: SnykProject,
  claim: Claim | undefined,
  take: (finding: EntryReading<Finding>) => void,
): Steps<void> {
  const ownId = textOf(entry.id, LIMITS.id);
  const { CVE, GHSA } = fieldsOf(entry.identifiers);
  const [id, ...aliases] = Array.from(
    new Set(
      [...textsOf(CVE, LIMITS.id), ...textsOf(GHSA, LIMITS.id), ownId].filter(
        isDefined,
      ),
    ),
  );
  const manager = snykManager([
    entry.packageManager,
    project.packageManager,
    ownId,
  ]);
  const count = Array.isArray(entry.name) ? entry.name.length : 1;
  if (id === undefined || count === 0) {
    take('unreadable');
    return;
  }
  const score = readScore(entry.cvssScore);
  const title = textOf(entry.title, LIMITS.title);
  const url = findReference(entry.references, [id, ...aliases]);
  const fixedIn = Array.from(
    new Set([
      ...textsOf([entry.nearestFixedInVersion], LIMITS.id),
      ...textsOf(entry.fixedIn, LIMITS.id),
    ]),
  );
  const shared = {
    id,
    ...(aliases.length > 0 && { aliases }),
    severity: severityOf(wordOf(entry), score) ?? 'unknown',
    ...(score !== undefined && { score }),
    ...(title && { title }),
    ...(url && { url }),
    fixedIn,
    status: statusOf(fixedIn, undefined),
    ...(claim && { claim }),
  };
  for (let at = 0; at < count; at += 1) {
    yield;
    const found = packageAt(at, entry, manager, project.targetFile);
    take(found ? { ...shared, package: found } : 'unreadable');
  }
}

/** Before it had a word for it, `critical` was told beside `high`. */
function wordOf({ severity, severityWithCritical }: Record<string, unknown>) {
  return severity === 'high' && severityWithCritical === 'critical'
    ? severityWithCritical
    : severity;
}

/** @param at - which of the packages, where its name is a list of them */
function packageAt(
  at: number,
  entry: Record<string, unknown>,
  manager: SnykManager,
  targetFile: unknown,
): Package | undefined {
  const [name, version] = Array.isArray(entry.name)
    ? groupedPackage(listOf(entry.name)[at], listOf(entry.from)[at])
    : [entry.name ?? entry.packageName, entry.version];
  const text = textOf(name, LIMITS.id);
  return makePackage({
    name: text && snykPackageName(text, manager),
    version,
    type: manager.type,
    path: manager.isSystem ? undefined : targetFile,
  });
}

/** The last on its path; the name alone, where there is no path to it. */
function groupedPackage(
  name: unknown,
  path: unknown,
): [name: unknown, version: unknown] {
  return splitAtVersion(
    textOf(listOf(path).at(-1), LIMITS.path) ?? textOf(name, LIMITS.id) ?? '',
  );
}

/** The reference that names the advisory. */
function findReference(
  value: unknown,
  names: readonly string[],
): string | undefined {
  return listOf(value)
    .slice(0, MAX_ITEMS)
    .map(each => linkOf(fieldsOf(each).url))
    .find(link => names.some(name => link?.includes(name)));
}
