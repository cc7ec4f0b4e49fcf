import type { Claim } from '../model';

/**
 * Of two claims the one that holds: the later; of two of one time one that leaves
 * a finding open. Which of the two comes first never matters.
 */
export function laterClaim(a: Claim, b: Claim): Claim {
  const order =
    timeOf(a) - timeOf(b) || Number(leavesOpen(a)) - Number(leavesOpen(b));
  return order > 0 || (order === 0 && wordsOf(a) > wordsOf(b)) ? a : b;
}

/** What does not say when it was said is older than all that does. */
function timeOf({ madeAt }: Claim): number {
  return madeAt?.getTime() ?? Number.MIN_SAFE_INTEGER;
}

function leavesOpen({ status }: Claim): boolean {
  return status === 'affected' || status === 'under-investigation';
}

function wordsOf(claim: Claim): string {
  const { status, justification, statement, author, document } = claim;
  return JSON.stringify([status, justification, statement, author, document]);
}
