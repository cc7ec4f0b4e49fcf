/**
 * What to do about findings, by the report's own words: which package to upgrade
 * to which version, and what that ends.
 */
import type { Finding, Package, Severity } from '../model';
import {
  compareCounts,
  countBySeverity,
  groupBy,
  worstFirst,
} from './summarize';

/** A version to upgrade to, and what it ends. */
export interface Upgrade {
  to: string;
  /** How many findings. */
  ends: number;
  bySeverity: Record<Severity, number>;
}

/** What to do about a package. */
export interface Fix extends Upgrade {
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
 * worst of them, and the others stand beside it.
 *
 * @param findings - those without a fix are left out
 */
export function planFixes(findings: readonly Finding[]): Fix[] {
  const groups = groupBy(
    worstFirst(findings.filter(({ fixedIn }) => fixedIn.length > 0)),
    ({ package: { name, version, type } }) =>
      JSON.stringify([name, version, type]),
  );
  return Array.from(groups.values(), group => ({
    fix: planFix(group),
    counts: countBySeverity(group),
  }))
    .sort((a, b) => compareCounts(a.counts, b.counts))
    .map(({ fix }) => fix);
}

function planFix(group: Finding[]): Fix {
  const { name, version, type } = group[0].package;
  const [first, ...others] = planUpgrades(group);
  return {
    package: { name, ...(version && { version }), ...(type && { type }) },
    ...first,
    others,
  };
}

/** As many versions of a finding are weighed: advisories name one for each branch. */
const MOST_VERSIONS = 10;

/** Each finding goes to that of its versions that ends most of the group. */
function planUpgrades(group: readonly Finding[]): Upgrade[] {
  const counts = new Map<string, number>();
  for (const { fixedIn } of group) {
    for (const version of fixedIn.slice(0, MOST_VERSIONS)) {
      counts.set(version, (counts.get(version) ?? 0) + 1);
    }
  }
  const ranked = Array.from(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([version]) => version);
  const ranks = new Map(ranked.map((version, rank) => [version, rank]));
  const ended = groupBy(group, ({ fixedIn }) =>
    fixedIn
      .slice(0, MOST_VERSIONS)
      .reduce((a, b) => ((ranks.get(b) ?? 0) < (ranks.get(a) ?? 0) ? b : a)),
  );
  return ranked
    .map(to => ({ to, findings: ended.get(to) ?? [] }))
    .filter(upgrade => upgrade.findings.length > 0)
    .map(upgrade => ({
      to: upgrade.to,
      ends: upgrade.findings.length,
      bySeverity: countBySeverity(upgrade.findings),
    }));
}
