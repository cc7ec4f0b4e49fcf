/**
 * Reads why Snyk leaves an issue out. Sources: snyk/policy, `lib/filter/ignore.ts`
 * and `patch.ts` (what is added to an issue that a policy filters), `lib/types.ts`
 * (a rule); Snyk's API, "Project issues" (`isIgnored`, `ignoreReasons`).
 */
import type { Claim } from '../../model';
import { dateOf, fieldsOf, LIMITS, listOf, textOf } from '../shared';

/** Reads what a policy says of an issue in `filtered.ignore`. */
export function readIgnored(entry: Record<string, unknown>): Claim {
  const { ignored } = fieldsOf(entry.filtered);
  const [told] = [ignored, entry.ignoreReasons].flatMap(reasons =>
    listOf(reasons).slice(0, 1),
  );
  const { reasonType, ignoredBy, created, reason, source } = fieldsOf(told);
  const justification = textOf(reasonType, LIMITS.id);
  const statement = textOf(reason, LIMITS.message);
  const author = textOf(fieldsOf(ignoredBy).name ?? source, LIMITS.id);
  const madeAt = dateOf(created);
  return {
    status: justification === 'not-vulnerable' ? 'not-affected' : 'ignored',
    ...(justification && { justification }),
    ...(statement && { statement }),
    ...(author && { author }),
    ...(madeAt && { madeAt }),
  };
}

/** Reads what a policy says of an issue in `filtered.patch`. */
export function readPatched(entry: Record<string, unknown>): Claim {
  const [patch] = listOf(fieldsOf(entry.filtered).patches);
  const madeAt = dateOf(fieldsOf(patch).patched);
  return { status: 'fixed', ...(madeAt && { madeAt }) };
}
