/**
 * What to do about findings, by the report's own words: which package to upgrade
 * to which version, and what that ends.
 */
import type { Finding, Package, Severity } from '../model';
import { filterInSteps, mapInSteps, type Steps } from '../../steps';
import { groupInSteps, worstFirst } from './order';
import { sortInSteps } from './sortInSteps';
import { compareCounts, countBySeverity } from './summarize';

/**
 * A version to upgrade to, and what it ends.
 *
 * @alpha
 */
export interface Upgrade {
  to: string;
  /** How many findings. */
  ends: number;
  bySeverity: Record<Severity, number>;
}

/**
 * What to do about a package.
 *
 * @alpha
 */
export interface PackageFix extends Upgrade {
  package: Pick<Package, 'name' | 'version' | 'type'>;
  /**
   * For findings of the package that `to` is not said to end: the versions that
   * are. None of them counts a finding that another counts.
   */
  others: Upgrade[];
}

/**
 * Plans what to do, the worst first. Which of two versions is the higher, each
 * kind of package has its own rules for, so versions are not compared: of several
 * the one that is said to end most findings is proposed, of equals the one for the
 * worst of them, and the others stand beside it. Each finding is a step, or two.
 *
 * @param findings - those without a fix are left out
 *
 * @alpha
 */
export function* planFixes(findings: readonly Finding[]): Steps<PackageFix[]> {
  const fixable = yield* filterInSteps(
    findings,
    ({ fixedIn }) => fixedIn.length > 0,
  );
  const groups = yield* groupInSteps(
    yield* worstFirst(fixable),
    ({ package: { name, version, type } }) =>
      JSON.stringify([name, version, type]),
  );
  const plans: Plan[] = [];
  for (const group of groups.values()) {
    plans.push(yield* planFix(group));
  }
  const ordered = yield* sortInSteps(plans, (a, b) =>
    compareCounts(a.bySeverity, b.bySeverity),
  );
  return yield* mapInSteps(ordered, ({ fix }) => fix);
}

/** What to do about a package, and all findings that it is planned for. */
interface Plan {
  fix: PackageFix;
  bySeverity: Record<Severity, number>;
}

function* planFix(group: readonly Finding[]): Steps<Plan> {
  const { name, version, type } = group[0].package;
  const { upgrades, bySeverity } = yield* planUpgrades(group);
  const [first, ...others] = upgrades;
  return {
    fix: {
      package: { name, ...(version && { version }), ...(type && { type }) },
      ...first,
      others,
    },
    bySeverity,
  };
}

/** As many versions of a finding are weighed: advisories name one for each branch. */
const MOST_VERSIONS = 10;

/** A version that is said to end findings of a package. */
interface Version extends Upgrade {
  /** Its place among all that are named. */
  at: number;
  /** How many findings name it. */
  named: number;
}

/** Each finding goes to that of its versions that ends most of the group. */
function* planUpgrades(
  group: readonly Finding[],
): Steps<{ upgrades: Upgrade[]; bySeverity: Record<Severity, number> }> {
  const versions = yield* findVersions(group);
  const chosen: Version[] = [];
  const bySeverity = countBySeverity([]);
  for (const { fixedIn, severity } of group) {
    yield;
    const best = fixedIn
      .slice(0, MOST_VERSIONS)
      .flatMap(to => versions.get(to) ?? [])
      .reduce((a, b) => (compareVersions(a, b) > 0 ? b : a));
    if (best.ends === 0) {
      chosen.push(best);
    }
    best.ends += 1;
    best.bySeverity[severity] += 1;
    bySeverity[severity] += 1;
  }
  const upgrades = yield* mapInSteps(
    yield* sortInSteps(chosen, compareVersions),
    ({ to, ends, bySeverity: ended }) => ({ to, ends, bySeverity: ended }),
  );
  return { upgrades, bySeverity };
}

function* findVersions(group: readonly Finding[]): Steps<Map<string, Version>> {
  const versions = new Map<string, Version>();
  for (const { fixedIn } of group) {
    yield;
    for (const to of fixedIn.slice(0, MOST_VERSIONS)) {
      const version = versions.get(to) ?? {
        to,
        at: versions.size,
        named: 0,
        ends: 0,
        bySeverity: countBySeverity([]),
      };
      version.named += 1;
      versions.set(to, version);
    }
  }
  return versions;
}

/** What most findings name comes first; of equals what is named first. */
function compareVersions(a: Version, b: Version): number {
  return b.named - a.named || a.at - b.at;
}
