/**
 * Reads what a SARIF log says of setting a result aside. Sources: SARIF 2.1.0,
 * sections 3.27.23 ("suppressions": an empty list suppresses nothing) and 3.35.3
 * ("status"); microsoft/sarif-tutorials, "Determining suppression status": one
 * that is under review, or rejected, leaves the result open, whatever others say.
 */
import type { Suppression } from 'sarif';
import type { Claim } from '../../model';
import {
  isAbsent,
  isObject,
  LIMITS,
  listOf,
  textOf,
  type Untrusted,
} from '../shared';

/** The most suppressions of a result: of more, any may leave it open. */
const MOST_SUPPRESSIONS = 100;

/** Reads the suppressions of a result; `undefined` if they say nothing of it. */
export function readSuppressions(value: unknown): Claim | undefined {
  const entries = listOf(value);
  if (entries.length > MOST_SUPPRESSIONS || !entries.every(isObject)) {
    return undefined;
  }
  const suppressions: ReadonlyArray<Untrusted<Suppression>> = entries;
  const underReview = suppressions.find(
    ({ status }) => status === 'underReview',
  );
  if (underReview) {
    return { status: 'under-investigation', ...readReason(underReview) };
  }
  const areAccepted = suppressions.every(
    ({ kind, status }) =>
      (isAbsent(kind) || kind === 'inSource' || kind === 'external') &&
      (isAbsent(status) || status === 'accepted'),
  );
  const [first] = suppressions;
  return first && areAccepted
    ? {
        status: 'ignored',
        ...readReason(
          suppressions.find(({ justification }) => justification) ?? first,
        ),
      }
    : undefined;
}

/** A term of VEX is written without spaces; what else is said, are words. */
function readReason({
  justification,
}: Untrusted<Suppression>): Pick<Claim, 'justification' | 'statement'> {
  const reason = textOf(justification, LIMITS.message);
  if (reason === undefined) {
    return {};
  }
  return /^[a-z]+(?:[_-][a-z]+)+$/i.test(reason)
    ? { justification: reason }
    : { statement: reason };
}
