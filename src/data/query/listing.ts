import { InfiniteQueryObserverResult } from '@tanstack/react-query';
import { AcrError, toAcrError } from 'backstage-plugin-acr-common';
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
 * Tells how far a list is.
 *
 * @param loaded - what is made of the pages that are there
 * @param failed - why no more of it is read now
 */
export function toListing<T extends object>(
  query: InfiniteQueryObserverResult,
  loaded: T | undefined,
  failed: Error | undefined,
): Listing<T> {
  const { fetchStatus, hasNextPage } = query;
  const pause = findPause(query);
  if (failed) {
    const error = toAcrError(failed);
    if (!loaded) {
      return { state: 'failed', error };
    }
    return { state: hasNextPage ? 'incomplete' : 'outdated', error, ...loaded };
  }
  if (!loaded) {
    return { state: 'loading', pause };
  }
  if (hasNextPage) {
    return { state: 'filling', pause, ...loaded };
  }
  return fetchStatus === 'idle' // Neither fetching nor held up.
    ? { state: 'complete', ...loaded }
    : { state: 'refreshing', pause, ...loaded };
}
