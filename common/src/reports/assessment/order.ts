/** In which order findings are told, and in which groups. All of it in small steps. */
import {
  type Finding,
  type FindingStatus,
  type ScanReport,
  SEVERITIES,
  type Severity,
} from '../model';
import { doAtOnce, filterInSteps, type Steps } from '../../steps';
import { sortInSteps } from './sortInSteps';
import { compareTexts } from './summarize';

const RANKS = new Map(SEVERITIES.map((severity, rank) => [severity, rank]));

/** Orders findings: the worst severity, the highest score, then by id. */
export function worstFirst<T extends Rated & { id: string }>(
  findings: readonly T[],
): Steps<T[]> {
  return orderBy(findings, ({ id }) => id);
}

/** A report whose lists are in order, the worst first. */
export function* inOrder(report: ScanReport): Steps<ScanReport> {
  return {
    ...report,
    findings: yield* worstFirst(report.findings),
    setAside: yield* worstFirst(report.setAside),
    misconfigurations: yield* worstFirst(report.misconfigurations),
    secrets: yield* orderBy(report.secrets, ({ rule }) => rule),
  };
}

/** What has a severity, and may have a score. */
export interface Rated {
  severity: Severity;
  score?: number;
}

function orderBy<T extends Rated>(
  items: readonly T[],
  nameOf: (item: T) => string,
): Steps<T[]> {
  return sortInSteps(
    items,
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (b.score ?? -1) - (a.score ?? -1) ||
      compareTexts(nameOf(a), nameOf(b)),
  );
}

/**
 * Findings without a fix, by where they stand; the worst group first.
 *
 * @alpha
 */
export function* groupUnfixable(
  findings: readonly Finding[],
): Steps<Array<{ status: FindingStatus; findings: Finding[] }>> {
  const without = yield* filterInSteps(
    findings,
    ({ fixedIn }) => fixedIn.length === 0,
  );
  const groups = yield* groupInSteps(
    yield* worstFirst(without),
    ({ status }) => status,
  );
  return Array.from(groups, ([status, group]) => ({ status, findings: group }));
}

/**
 * Groups items by a key; groups and their items stay in order.
 *
 * @alpha
 */
export function groupBy<K, T>(
  items: readonly T[],
  keyOf: (item: T) => K,
): Map<K, T[]> {
  return doAtOnce(groupInSteps(items, keyOf));
}

/** The same, one step for each item. */
export function* groupInSteps<K, T>(
  items: readonly T[],
  keyOf: (item: T) => K,
): Steps<Map<K, T[]>> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    yield;
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) {
      group.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  return groups;
}

function rankOf({ severity }: { severity: Severity }): number {
  return RANKS.get(severity) ?? SEVERITIES.length;
}
