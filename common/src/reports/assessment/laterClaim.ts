import type { Claim } from '../model';
import { compareTexts } from './summarize';

/**
 * Of two claims the one that holds: the later; of two of one time one that leaves
 * a finding open. Which of the two comes first never matters.
 */
export function laterClaim(a: Claim, b: Claim): Claim {
  const order =
    timeOf(a) - timeOf(b) ||
    Number(leavesOpen(a)) - Number(leavesOpen(b)) ||
    compareWords(a, b);
  return order > 0 ? a : b;
}

/** What does not say when it was said is older than all that does. */
function timeOf({ madeAt }: Claim): number {
  return madeAt?.getTime() ?? Number.MIN_SAFE_INTEGER;
}

function leavesOpen({ status }: Claim): boolean {
  return status === 'affected' || status === 'under-investigation';
}

/** They may be long, and are compared often: nothing is made of them for that. */
function compareWords(a: Claim, b: Claim): number {
  return (
    compareTexts(a.status, b.status) ||
    compareTexts(a.justification ?? '', b.justification ?? '') ||
    compareTexts(a.statement ?? '', b.statement ?? '') ||
    compareTexts(a.author ?? '', b.author ?? '') ||
    compareTexts(a.document ?? '', b.document ?? '')
  );
}
