import {
  InfiniteData,
  InfiniteQueryObserverOptions,
  QueryFunction,
  QueryKey,
} from '@tanstack/react-query';
import { ListCursor } from 'backstage-plugin-acr-common';

/** A page of a list. */
export interface Page {
  /** Where the next one begins; absent on the last. */
  next?: ListCursor;
}

/** What is asked of a list: its first page, or the one at a cursor. */
interface PageOptions {
  cursor?: ListCursor;
  signal: AbortSignal;
}

/** Where a page begins; `undefined` is the beginning of the list. */
export type Cursor = ListCursor | undefined;

/** The pages of a list, as TanStack Query keeps them. */
export type Pages<P> = InfiniteData<P, Cursor>;

/** How TanStack Query reads a list. */
export type ListOptions<P> = InfiniteQueryObserverOptions<
  P,
  Error,
  Pages<P>,
  QueryKey,
  Cursor
>;

/** How the pages of a list are asked for. */
export type ListQuery<P> = Pick<
  ListOptions<P>,
  'queryKey' | 'initialPageParam' | 'getNextPageParam'
> & { queryFn: QueryFunction<P, QueryKey, Cursor> };

/** How a list is read: the next page, or all anew. */
export function listQuery<P extends Page>(
  queryKey: QueryKey,
  readPage: (options: PageOptions) => Promise<P>,
): ListQuery<P> {
  return {
    queryKey,
    queryFn: ({ pageParam, signal }) => readPage({ cursor: pageParam, signal }),
    initialPageParam: undefined,
    getNextPageParam: page => page.next,
  };
}
