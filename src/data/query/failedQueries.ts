import { Query, QueryClient, QueryKey } from '@tanstack/react-query';

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
    predicate: query =>
      isFailed(query, which) && query.state.data === undefined,
  });
}

/** Reads anew what could not be read: at once what is on the page. */
export function readFailedAnew(client: QueryClient, which: FailedQueries = {}) {
  forgetFailed(client, which);
  client.refetchQueries(
    {
      queryKey: which.queryKey,
      type: 'active',
      predicate: query => isFailed(query, which),
    },
    { cancelRefetch: false },
  );
}

function isFailed({ state }: Query, { isMeant }: FailedQueries): boolean {
  return state.error !== null && (isMeant?.(state.error) ?? true);
}
