/**
 * What an answer of the registry proves of the way to it. One 401 alone proves
 * little: the registry gives it both to credentials that it does not know and to
 * those that may not do this one thing.
 */
import { AcrError, AcrFailureKind } from '../model';

/** What is proven by now. */
export interface Evidence {
  /** A registry answers. */
  isReached: boolean;
  /** It knows the credentials. */
  isAccepted: boolean;
}

/** What the registry says only to whom it knows. */
const SAID_TO_THE_KNOWN: AcrFailureKind[] = [
  'permission-missing',
  'repository-unknown',
];

/** What it says to others, too. */
const REFUSALS: AcrFailureKind[] = ['credentials-refused', 'not-authorized'];

/** How the body of a registry's error begins; other hosts answer 401, too. */
const REGISTRY_ERROR = /^\s*\{\s*"errors"\s*:\s*\[/;

/**
 * Tells what some answers prove together.
 *
 * @param errors - those that were failures
 * @param hasRead - whether there was a success, too
 */
export function weigh(errors: AcrError[], hasRead = false): Evidence {
  const isAccepted =
    hasRead ||
    errors.some(({ failure }) => SAID_TO_THE_KNOWN.includes(failure.kind));
  return { isAccepted, isReached: isAccepted || errors.some(isRefusal) };
}

/** Tells whether a registry has refused somebody whom it may not know. */
export function isRefusal(error: AcrError): boolean {
  return isRefused(error) && REGISTRY_ERROR.test(error.answer?.body ?? '');
}

/** What keeps a registry from being reached, in the words that fit best. */
export function asUnreached(error: AcrError): AcrError {
  return isRefused(error)
    ? new AcrError(
        { kind: 'wrong-target' },
        {
          message: 'What refuses the credentials is no registry',
          answer: error.answer,
          cause: error,
        },
      )
    : error;
}

function isRefused({ failure }: AcrError): boolean {
  return REFUSALS.includes(failure.kind);
}
