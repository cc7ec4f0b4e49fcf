/**
 * Reads one entry of `vulnerabilities` in a report of Snyk. Sources: snyk/cli,
 * `src/lib/snyk-test/legacy.ts` (an issue) and
 * `src/lib/formatters/test/format-test-results.ts` (`--group-issues`: its name is
 * a list then, and each of its paths one, too).
 */
import type { Claim, Finding, Package } from '../../model';
import { statusOf, type EntryReading } from '../shared/findingList';
import {
  LIMITS,
  MAX_ITEMS,
  fieldsOf,
  isDefined,
  linkOf,
  listOf,
  textOf,
  textsOf,
} from '../shared/lookInto';
import { makePackage } from '../shared/packages';
import { readScore, severityOf } from '../shared/severity';
import {
  snykManager,
  snykPackageName,
  splitAtVersion,
  type SnykManager,
} from './snykPackage';

/** What a project tells of all its issues. */
export interface SnykProject {
  /** What manages its packages. */
  packageManager: unknown;
  /** The file in the image that its packages are told by. */
  targetFile: unknown;
}

/** Reads an entry, of which there is one reading for each of its packages. */
export function readSnykIssue(
  entry: Record<string, unknown>,
  project: SnykProject,
  claim: Claim | undefined,
): Array<EntryReading<Finding>> {
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
  const packages = packagesOf(entry, manager, project.targetFile);
  if (id === undefined || packages.length === 0) {
    return ['unreadable'];
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
  return packages.map(found =>
    found ? { ...shared, package: found } : 'unreadable',
  );
}

/** Before it had a word for it, `critical` was told beside `high`. */
function wordOf({ severity, severityWithCritical }: Record<string, unknown>) {
  return severity === 'high' && severityWithCritical === 'critical'
    ? severityWithCritical
    : severity;
}

function packagesOf(
  entry: Record<string, unknown>,
  manager: SnykManager,
  targetFile: unknown,
): Array<Package | undefined> {
  const path = manager.isSystem ? undefined : targetFile;
  const named: Array<[name: unknown, version: unknown]> = Array.isArray(
    entry.name,
  )
    ? groupedPackages(entry)
    : [[entry.name ?? entry.packageName, entry.version]];
  return named.map(([name, version]) => {
    const text = textOf(name, LIMITS.id);
    return makePackage({
      name: text && snykPackageName(text, manager),
      version,
      type: manager.type,
      path,
    });
  });
}

/** The last on each path; the name alone, where there is no path to it. */
function groupedPackages(
  entry: Record<string, unknown>,
): Array<[name: unknown, version: unknown]> {
  const paths = listOf(entry.from);
  return listOf(entry.name).map((name, i) =>
    splitAtVersion(
      textOf(listOf(paths[i]).at(-1), LIMITS.path) ??
        textOf(name, LIMITS.id) ??
        '',
    ),
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
