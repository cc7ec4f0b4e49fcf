import { isAcrError } from 'backstage-plugin-acr-common';

/** How often a request that may succeed the next time is sent, in all. */
const TRIES = 3;
/** The shortest and the longest pause, whatever the registry asks, in ms. */
const SHORTEST_PAUSE = 1_000;
const LONGEST_PAUSE = 5 * 60_000;
/** The longest pause that we choose ourselves, in ms. */
const LONGEST_OWN_PAUSE = 60_000;

/**
 * Tells whether to try again by itself.
 *
 * @param failures - how often it failed before this time
 */
export function shouldRetry(failures: number, error: Error): boolean {
  switch (failureKind(error)) {
    // The registry will let us in again; giving up would help nobody.
    case 'throttled':
      return true;
    case 'server-error':
    case 'registry-unreachable':
    case 'backstage-unreachable':
      return failures + 1 < TRIES;
    default:
      return false;
  }
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

function failureKind(error: Error) {
  return isAcrError(error) ? error.failure.kind : undefined;
}
