/** When what could not be read is tried again, and when that is said. */
import {
  AcrFailure,
  AcrFailureKind,
  isAcrError,
} from 'backstage-plugin-acr-common';

/** How often a request that may succeed the next time is sent at once, in all. */
const TRIES = 3;
/** The shortest and the longest pause, whatever the registry asks, in ms. */
const SHORTEST_PAUSE = 1_000;
const LONGEST_PAUSE = 5 * 60_000;
/** The longest pause that we choose ourselves for one thing, in ms. */
const LONGEST_OWN_PAUSE = 60_000;
/** The first pause after it was said that a list cannot be read, in ms. */
const FIRST_LONG_PAUSE = 10_000;

/** What may well be over a second later. */
const SHORT: ReadonlyArray<AcrFailureKind | undefined> = [
  'server-error',
  'registry-unreachable',
  'backstage-unreachable',
];

/** What is over some day without anybody doing something on this page. */
const PASSING: ReadonlyArray<AcrFailureKind | undefined> = [
  ...SHORT,
  'no-answer',
  'html-answer',
  'no-json',
];

/**
 * Tells whether to read something once more by itself.
 *
 * @param failures - how often it failed before this time
 */
export function shouldRetry(failures: number, error: Error): boolean {
  return isAwaited(error) || failures + 1 < triesOf(error);
}

/**
 * How long to wait before the next try: as long as the registry says, within
 * reason; else, or if it says that the time has come, 1 s, 2 s, 4 s and so on.
 *
 * @param failures - how often it failed before this time
 * @returns a pause in milliseconds
 */
export function retryDelay(failures: number, error: Error): number {
  if (
    isAcrError(error) &&
    error.failure.kind === 'throttled' &&
    error.failure.retryAfter
  ) {
    const asked = error.failure.retryAfter * 1000;
    return Math.min(Math.max(asked, SHORTEST_PAUSE), LONGEST_PAUSE);
  }
  return Math.min(SHORTEST_PAUSE * 2 ** failures, LONGEST_OWN_PAUSE);
}

/** Tells whether a list is tried again by itself after a failure. */
export function isTriedAgain({ kind }: Pick<AcrFailure, 'kind'>): boolean {
  return PASSING.includes(kind);
}

/**
 * How a list is tried again: until it can be read, as long as somebody wants to see
 * it. After the first tries the pauses are longer, and it is said that it can't be
 * read.
 *
 * @param isWanted - tells that when a try has failed
 */
export function listRetry(isWanted: () => boolean) {
  return {
    // Who asks for a list may only be about to show it.
    retry: (failures: number, error: Error) =>
      (isAwaited(error) || isPassing(error)) && (failures === 0 || isWanted()),
    retryDelay: (failures: number, error: Error) => {
      const said = failures + 1 - triesOf(error);
      return isAwaited(error) || said < 0
        ? retryDelay(failures, error)
        : Math.min(FIRST_LONG_PAUSE * 2 ** said, LONGEST_PAUSE);
    },
  };
}

/**
 * Tells whether it is to be said that a list cannot be read, though it is tried again.
 *
 * @param failures - how often it failed, this time included
 */
export function isSaid(failures: number, error: Error): boolean {
  return isPassing(error) && failures >= triesOf(error);
}

function isPassing(error: Error): boolean {
  return PASSING.includes(kindOf(error));
}

/** The registry will let us in again; giving up would help nobody. */
function isAwaited(error: Error): boolean {
  return kindOf(error) === 'throttled';
}

function triesOf(error: Error): number {
  return SHORT.includes(kindOf(error)) ? TRIES : 1;
}

function kindOf(error: Error): AcrFailureKind | undefined {
  return isAcrError(error) ? error.failure.kind : undefined;
}
