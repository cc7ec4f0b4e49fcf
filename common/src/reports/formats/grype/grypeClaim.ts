/**
 * Reads why Grype ignores a match, or what a VEX document says of one that it
 * keeps. Sources: anchore/grype, `grype/presenter/models/ignore.go` (rules that
 * were applied), `grype/vex/openvex/implementation.go` (a document that says
 * `affected` is one more detail of a match).
 */
import type { Claim } from '../../model';
import { fieldsOf, LIMITS, listOf, MAX_ITEMS, textOf } from '../shared';

/** Statuses of VEX, which make Grype ignore a match. */
const IGNORING = new Map<unknown, Claim['status']>([
  ['not_affected', 'not-affected'],
  ['fixed', 'fixed'],
]);

/** Statuses of VEX, which make it keep a match. */
const KEEPING = new Map<unknown, Claim['status']>([
  ['affected', 'affected'],
  ['under_investigation', 'under-investigation'],
]);

/**
 * Reads the rules that were applied to a match that is ignored: one of VEX before
 * others. Whatever they say, it is.
 */
export function readIgnoreRules(value: unknown): Claim {
  const rules = listOf(value)
    .slice(0, MAX_ITEMS)
    .map(rule => fieldsOf(rule));
  const byVex = rules.find(rule => IGNORING.has(rule['vex-status']));
  const byReason = rules.find(
    rule => textOf(rule.reason, LIMITS.message) !== undefined,
  );
  const rule = byVex ?? byReason ?? fieldsOf(rules[0]);
  const justification = textOf(rule['vex-justification'], LIMITS.message);
  const statement = textOf(rule.reason, LIMITS.message);
  return {
    status: IGNORING.get(rule['vex-status']) ?? 'ignored',
    ...(justification && { justification }),
    ...(statement && { statement }),
  };
}

/** Reads what an OpenVEX document says of a match that Grype keeps for it. */
export function readVexMatch(details: unknown): Claim | undefined {
  for (const each of listOf(details).slice(0, MAX_ITEMS)) {
    const { matcher, found } = fieldsOf(each);
    const said = fieldsOf(fieldsOf(found).Statement);
    const status = KEEPING.get(said.status);
    if (matcher === 'openvex-matcher' && status) {
      const statement =
        textOf(said.status_notes, LIMITS.message) ??
        textOf(said.action_statement, LIMITS.message);
      return { status, ...(statement && { statement }) };
    }
  }
  return undefined;
}
