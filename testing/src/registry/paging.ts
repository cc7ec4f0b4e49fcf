/**
 * Pages of a list, as the service cuts them: by name after `last`, or by time
 * after an opaque cursor.
 */
import { Request, Response } from 'express';

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 1000;
const ORDERS = ['', 'none', 'timedesc', 'timeasc'];
/** The largest 64-bit integer, from which the service's cursors count down. */
const MAX_INT64 = (BigInt(1) << BigInt(63)) - BigInt(1);
/** .NET counts ticks of 100 ns from the year 1 on; this is 1970. */
const TICKS_OF_1970 = BigInt('621355968000000000');

/** How the items of a list are put in order. */
export interface Ordering<T> {
  nameOf(item: T): string;
  /** RFC 3339; absent where the list has no order of time. */
  timeOf?(item: T): string;
}

/** Some items of a list. */
export interface Page<T> {
  items: T[];
  /** How many items come before these. */
  offset: number;
  /** What `last` is for the page after this one, if there is one. */
  next?: string;
}

/** Which page is asked for, within the service's bounds. */
export interface PageQuery {
  n: number;
  last: string;
  orderby: string;
}

/** Reads a request's paging; `undefined` if it asks for an unknown order. */
export function readPageQuery(req: Request): PageQuery | undefined {
  const orderby = String(req.query.orderby ?? '');
  if (!ORDERS.includes(orderby)) {
    return undefined;
  }
  return {
    n: readPageSize(req),
    last: String(req.query.last ?? ''),
    orderby,
  };
}

/** Reads how many items a page is to have, at most. */
export function readPageSize(req: Request): number {
  const n = Number(req.query.n);
  return Number.isInteger(n) && n > 0
    ? Math.min(n, LARGEST_PAGE)
    : DEFAULT_PAGE;
}

/** Cuts the page that a query asks for. */
export function cutPage<T>(
  list: readonly T[],
  query: PageQuery,
  ordering: Ordering<T>,
): Page<T> {
  const sorted = sortList(list, query.orderby, ordering);
  const offset = query.last
    ? firstAfter(sorted.keys, readCursor(query.last, query.orderby))
    : 0;
  const end = offset + query.n;
  const items = sorted.items.slice(offset, end);
  return end < sorted.items.length
    ? { items, offset, next: sorted.keys[end - 1] }
    : { items, offset };
}

/** Says where the next page is: parameters in alphabetical order, as recorded. */
export function setNextLink(
  res: Response,
  path: string,
  query: PageQuery,
  next?: string,
) {
  if (next !== undefined) {
    const { n, orderby } = query;
    const last = encodeURIComponent(next);
    res.set(
      'Link',
      `<${path}?last=${last}&n=${n}&orderby=${orderby}>; rel="next"`,
    );
  }
}

interface SortedList<T> {
  items: T[];
  keys: string[];
}

const sortedLists = new WeakMap<object, Map<string, SortedList<unknown>>>();

/** Sorts once for each order: thousands of tags are listed page by page. */
function sortList<T>(
  list: readonly T[],
  orderby: string,
  ordering: Ordering<T>,
): SortedList<T> {
  const orders = sortedLists.get(list) ?? new Map();
  sortedLists.set(list, orders);
  let sorted: SortedList<T> | undefined = orders.get(orderby);
  if (!sorted) {
    const keyed = list.map(item => ({
      item,
      key: keyOf(item, orderby, ordering),
    }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
    sorted = { items: keyed.map(k => k.item), keys: keyed.map(k => k.key) };
    orders.set(orderby, sorted);
  }
  return sorted;
}

/** In order of time: 19 digits that grow along the list, `&`, and the name. */
function keyOf<T>(item: T, orderby: string, ordering: Ordering<T>): string {
  const name = ordering.nameOf(item);
  if (!orderby.startsWith('time') || !ordering.timeOf) {
    return name;
  }
  const ticks = ticksOf(ordering.timeOf(item));
  const digits = orderby === 'timedesc' ? MAX_INT64 - ticks : ticks;
  return `${digits.toString().padStart(19, '0')}&${name}`;
}

/** A tag's name is no cursor in order of time: it leads to the start again. */
function readCursor(last: string, orderby: string): string {
  const isCursor = !orderby.startsWith('time') || /^\d{19}&/.test(last);
  return isCursor ? last : '';
}

function firstAfter(keys: string[], last: string): number {
  const index = keys.findIndex(key => key > last);
  return index < 0 ? keys.length : index;
}

function ticksOf(time: string): bigint {
  const fraction = (/\.(\d+)/.exec(time)?.[1] ?? '').padEnd(7, '0');
  const seconds = Math.floor(Date.parse(time) / 1000);
  return TICKS_OF_1970 + BigInt(seconds) * BigInt(1e7) + BigInt(fraction);
}
