import {
  hashKey,
  InfiniteData,
  QueryKey,
  UseInfiniteQueryResult,
  useQueryClient,
} from '@tanstack/react-query';
import { AcrError, ListCursor, toAcrError } from 'backstage-plugin-acr-common';
import { useEffect } from 'react';
import { findPause, Pause } from './pause';

/** A list that is read page after page, as far as it is. */
export type Listing<T> =
  /** Nothing is there yet. */
  | { state: 'loading'; pause?: Pause }
  /** Nothing is there, and nothing will come by itself. */
  | { state: 'failed'; error: AcrError }
  /** Some of it is there, more is on its way. */
  | ({ state: 'filling'; pause?: Pause } & T)
  /** All of it is there, and is read once more. */
  | ({ state: 'refreshing'; pause?: Pause } & T)
  /** Some of it is there; the rest could not be read. */
  | ({ state: 'incomplete'; error: AcrError } & T)
  /** All of it is there as it was; a newer state could not be read. */
  | ({ state: 'outdated'; error: AcrError } & T)
  /** All of it is there. */
  | ({ state: 'complete' } & T);

/** A listing on which something happens by itself. */
export type Running<L extends Listing<object>> = Extract<
  L,
  { state: 'loading' | 'filling' | 'refreshing' }
>;

/** A listing that was read to its end, now or before. */
export type Whole<L extends Listing<object>> = Extract<
  L,
  { state: 'complete' | 'refreshing' | 'outdated' }
>;

/** Tells whether something happens on a listing by itself. */
export function isRunning<L extends Listing<object>>(
  listing: L,
): listing is Running<L> {
  return ['loading', 'filling', 'refreshing'].includes(listing.state);
}

/** Tells whether a list was read to its end, now or before. */
export function isWhole<L extends Listing<object>>(
  listing: L,
): listing is Whole<L> {
  return ['complete', 'refreshing', 'outdated'].includes(listing.state);
}

/**
 * Reads the pages that are left, each as soon as the one before is there: it is
 * asked for before that one is drawn.
 *
 * @param query - of `useInfiniteQuery`; a page's `next` is what comes after it
 * @param queryKey - the query's
 */
export function useReadOn(query: UseInfiniteQueryResult, queryKey: QueryKey) {
  const { error, fetchStatus, hasNextPage, fetchNextPage } = query;
  const client = useQueryClient();
  const queryHash = hashKey(queryKey);
  const readsOn = hasNextPage && fetchStatus === 'idle' && !error;
  useEffect(() => {
    if (readsOn) {
      // Whoever shows the same list may be reading on already.
      fetchNextPage({ cancelRefetch: false });
    }
  }, [readsOn, fetchNextPage]);
  useEffect(
    () =>
      client.getQueryCache().subscribe(event => {
        if (
          event.type === 'updated' &&
          event.action.type === 'success' &&
          event.query.queryHash === queryHash &&
          isLeft(event.query.state.data)
        ) {
          fetchNextPage({ cancelRefetch: false });
        }
      }),
    [client, queryHash, fetchNextPage],
  );
}

function isLeft(data: InfiniteData<{ next?: ListCursor }>): boolean {
  return data.pages.at(-1)?.next !== undefined;
}

/**
 * Tells how far a list is.
 *
 * @param loaded - what is made of the pages that are there
 * @param standing - a failure that stands although the list is being read
 */
export function findListing<T extends object>(
  query: UseInfiniteQueryResult,
  loaded: T | undefined,
  standing?: Error,
): Listing<T> {
  const { error, fetchStatus, hasNextPage } = query;
  const isIdle = fetchStatus === 'idle'; // Neither fetching nor held up.
  const pause = findPause(query);
  const failed = isIdle ? error : standing;
  if (failed) {
    const failure = toAcrError(failed);
    if (!loaded) {
      return { state: 'failed', error: failure };
    }
    const state = hasNextPage ? 'incomplete' : 'outdated';
    return { state, error: failure, ...loaded };
  }
  if (!loaded) {
    return { state: 'loading', pause };
  }
  if (hasNextPage) {
    return { state: 'filling', pause, ...loaded };
  }
  return isIdle
    ? { state: 'complete', ...loaded }
    : { state: 'refreshing', pause, ...loaded };
}
