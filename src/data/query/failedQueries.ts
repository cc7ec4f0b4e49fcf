import { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import { isSaid } from './retry';

/** Which of the queries that failed are meant; default: all. */
export interface FailedQueries {
  /** What their keys begin with. */
  queryKey?: QueryKey;
  /** Whether an error is one of those. */
  isMeant?: (error: Error) => boolean;
}

/**
 * Forgets that something could not be read which is on no page now: where it is
 * shown again, it is read. A query that does not try again by being shown would
 * say for good that it has failed.
 */
export function forgetFailed(client: QueryClient, which: FailedQueries = {}) {
  client.removeQueries({
    queryKey: which.queryKey,
    type: 'inactive',
    // Of a list the rows that are there are worth more than another attempt.
    // Who only waits for it to be read holds on to it, too.
    predicate: query =>
      isFailed(query, which) &&
      query.state.data === undefined &&
      query.getObserversCount() === 0,
  });
}

/**
 * Reads anew what could not be read: at once what is on the page, also what would be
 * tried again later.
 */
export function readFailedAnew(client: QueryClient, which: FailedQueries = {}) {
  forgetFailed(client, which);
  const failed = client.getQueryCache().findAll({
    queryKey: which.queryKey,
    type: 'active',
    predicate: query => isFailed(query, which) || isWaiting(query, which),
  });
  failed
    .filter(query => isWaiting(query, which))
    .forEach(query => query.cancel({ silent: true }));
  client.refetchQueries(
    { predicate: query => failed.includes(query) },
    { cancelRefetch: false },
  );
}

function isFailed({ state }: Query, { isMeant }: FailedQueries): boolean {
  return state.error !== null && (isMeant?.(state.error) ?? true);
}

/** Whether it was said to have failed, and waits to be tried again. */
function isWaiting({ state }: Query, { isMeant }: FailedQueries): boolean {
  const { fetchStatus, fetchFailureCount, fetchFailureReason } = state;
  return (
    fetchStatus !== 'idle' &&
    fetchFailureReason !== null &&
    isSaid(fetchFailureCount, fetchFailureReason) &&
    (isMeant?.(fetchFailureReason) ?? true)
  );
}
