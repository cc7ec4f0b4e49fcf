import { AcrError, toAcrError } from 'backstage-plugin-acr-common';

/** Why nothing comes in at the moment, though nothing was given up. */
export type Pause =
  | { reason: 'offline' }
  /** The last try failed; the next one follows by itself. */
  | { reason: 'retry'; error: AcrError };

/** Tells whether, and why, a query waits. */
export function findPause(query: {
  fetchStatus: string;
  failureReason: Error | null;
}): Pause | undefined {
  if (query.fetchStatus === 'paused') {
    return { reason: 'offline' };
  }
  return query.fetchStatus === 'fetching' && query.failureReason
    ? { reason: 'retry', error: toAcrError(query.failureReason) }
    : undefined;
}
