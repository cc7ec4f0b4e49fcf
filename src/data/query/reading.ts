import { AcrError, toAcrError } from 'backstage-plugin-acr-common';
import { findPause, Pause } from './pause';

/** Something that is read, as far as it is. */
export type Reading<T> =
  | { state: 'loading'; pause?: Pause }
  | { state: 'failed'; error: AcrError; retry(): void }
  | { state: 'ready'; value: T };

/** What a query tells of itself. */
interface ReadQuery<T> {
  data: T | undefined;
  error: Error | null;
  isFetching: boolean;
  fetchStatus: string;
  failureReason: Error | null;
  refetch(): unknown;
}

/** How far a query is. A failure to read it anew goes before what was there. */
export function toReading<T>(query: ReadQuery<T>): Reading<T> {
  const { data, error, isFetching, refetch } = query;
  if (error && !isFetching) {
    return { state: 'failed', error: toAcrError(error), retry: refetch };
  }
  return data === undefined
    ? { state: 'loading', pause: findPause(query) }
    : { state: 'ready', value: data };
}

/** Makes something of what is read, once it is. */
export function mapReading<T, U>(
  reading: Reading<T>,
  map: (value: T) => U,
): Reading<U> {
  return reading.state === 'ready'
    ? { state: 'ready', value: map(reading.value) }
    : reading;
}
