/**
 * How all tags or manifests of a repository are read, newest first, whether or
 * not the `Link` header comes through the proxy.
 *
 * The first page holds the items changed last. From there the listing goes on
 * - in order of time, by the cursor of the `Link` header, where that header is
 *   readable. Such a cursor is opaque: it is passed on, never made here.
 * - else in order of name (of a manifest: of its digest), after the last one
 *   read; what the first page had already is left out.
 *
 * A tag that is moved while the list is read in order of time jumps over the
 * place that was reached. If the listing ends with fewer items than the
 * repository has, the newest page is read once more for those.
 */
import { Course, goTo, START } from './course';
import { ListCursor } from './types';

/** What the first round trip asks for: enough for the screen, and quick. */
export const FIRST_PAGE_SIZE = 100;
/** The most that the service gives at once. */
export const NEXT_PAGE_SIZE = 1000;

/** What is listed: something with a name that was changed at some time. */
export interface Listed {
  updatedAt: Date;
}

/** Some items of a list, as the registry gives them. */
export interface ItemList<T> {
  /** The registry's login server. */
  registry: string;
  repository: string;
  items: T[];
}

/** A page of a listing. */
export interface ItemPage<T> extends ItemList<T> {
  /** How many items there are, where that is known by now. */
  total?: number;
  /** Where the next page begins; absent on the last page. */
  next?: ListCursor;
}

/** What a listing is made of. */
export interface ItemSource<T extends Listed> {
  /** What an item is called, which is what a listing by name goes on after. */
  nameOf(item: T): string;
  /** Reads a page; `nextCursor` is the cursor of its `Link`, where readable. */
  readItems(
    query: Record<string, string>,
  ): Promise<ItemList<T> & { nextCursor?: string }>;
  /** Reads how many items there are; `undefined` where that can't be told. */
  readTotal(): Promise<number | undefined>;
}

/** How far a listing is. */
interface Position {
  order: 'time' | 'name' | 'newest-again';
  /** What to go on after: a cursor of the registry's, or an item's name. */
  last?: string;
  /** How many items were read that were there at the beginning. */
  read: number;
  /** How many items there are; `null` if that was asked and can't be told. */
  total?: number | null;
  /** The change of the newest item of the first page, in ms since 1970. */
  since: number;
  /** The names on the first page, which name order gives again. */
  firstNames: string[];
  /** The names on the page before, lest a registry begins with them again. */
  previousNames: string[];
  course: Course;
}

/**
 * Reads the page at a cursor, or the first page.
 *
 * @throws what the source throws, and an `AcrError` of the kind
 *   `unexpected-shape` if the registry leads in a circle, or to no end
 */
export async function readPage<T extends Listed>(
  source: ItemSource<T>,
  cursor?: ListCursor,
): Promise<ItemPage<T>> {
  if (cursor === undefined) {
    return readFirstPage(source);
  }
  const position: Position = JSON.parse(cursor);
  switch (position.order) {
    case 'time':
      return readPageByTime(source, position);
    case 'name':
      return readPageByName(source, position);
    default:
      return readNewestAgain(source, position);
  }
}

async function readFirstPage<T extends Listed>(
  source: ItemSource<T>,
): Promise<ItemPage<T>> {
  const { nextCursor, ...page } = await source.readItems({
    n: String(FIRST_PAGE_SIZE),
    orderby: 'timedesc',
  });
  const read = page.items.length;
  // Not by `Math.max(...times)`: engines bound how many arguments there may be.
  const since = page.items.reduce(
    (latest, item) => Math.max(latest, item.updatedAt.getTime()),
    0,
  );
  const names = page.items.map(source.nameOf);
  const common = { read, since, previousNames: names };
  if (nextCursor !== undefined) {
    const last = nextCursor;
    const course = goTo(last, START, read);
    return goOn(page, {
      ...common,
      order: 'time',
      last,
      firstNames: [],
      course,
    });
  }
  return read < FIRST_PAGE_SIZE
    ? { ...page, total: read }
    : goOn(page, {
        ...common,
        order: 'name',
        firstNames: names,
        course: START,
      });
}

async function readPageByTime<T extends Listed>(
  source: ItemSource<T>,
  position: Position,
): Promise<ItemPage<T>> {
  const [{ nextCursor, ...page }, total] = await Promise.all([
    source.readItems({
      n: String(NEXT_PAGE_SIZE),
      orderby: 'timedesc',
      ...after(position),
    }),
    readTotalOnce(source, position),
  ]);
  const { unread, next } = advance(source, page, { ...position, total });
  if (nextCursor !== undefined) {
    const course = goTo(nextCursor, position.course, itemsOf(next));
    return goOn(unread, { ...next, last: nextCursor, course });
  }
  return isComplete(next)
    ? end(unread, next)
    : goOn(unread, { ...next, order: 'newest-again', last: undefined });
}

async function readPageByName<T extends Listed>(
  source: ItemSource<T>,
  position: Position,
): Promise<ItemPage<T>> {
  const [{ nextCursor: _unused, ...page }, total] = await Promise.all([
    source.readItems({ n: String(NEXT_PAGE_SIZE), ...after(position) }),
    readTotalOnce(source, position),
  ]);
  const { unread, next } = advance(source, page, { ...position, total });
  const lastItem = page.items.at(-1);
  // A short page does not have to be the last one: only an empty one is, or
  // one with which all tags are read that were there at the beginning.
  if (lastItem === undefined || isComplete(next)) {
    return end(unread, next);
  }
  const last = source.nameOf(lastItem);
  const course = goTo(last, position.course, itemsOf(next));
  return goOn(unread, { ...next, last, course });
}

async function readNewestAgain<T extends Listed>(
  source: ItemSource<T>,
  position: Position,
): Promise<ItemPage<T>> {
  const page = await source.readItems({
    n: String(NEXT_PAGE_SIZE),
    orderby: 'timedesc',
  });
  const { nextCursor: _unused, ...list } = page;
  const items = list.items.filter(item => changedAfter(item, position.since));
  return end({ ...list, items }, position);
}

/**
 * Leaves out what was read before, and counts what is new. An item that changed
 * since the beginning does not count: it may not have been there, and the
 * listing must not end early for it.
 */
function advance<T extends Listed>(
  source: ItemSource<T>,
  page: ItemList<T>,
  position: Position,
) {
  const known = new Set([...position.firstNames, ...position.previousNames]);
  const isChanged = (item: T) => changedAfter(item, position.since);
  const items = page.items.filter(
    item => !known.has(source.nameOf(item)) || isChanged(item),
  );
  const added = items.filter(item => !isChanged(item)).length;
  const next: Position = {
    ...position,
    read: position.read + added,
    previousNames: page.items.map(source.nameOf),
  };
  return { unread: { ...page, items }, next };
}

function after({ last }: Position): { last?: string } {
  return last === undefined ? {} : { last };
}

async function readTotalOnce<T extends Listed>(
  source: ItemSource<T>,
  { total }: Position,
) {
  return total === undefined ? (await source.readTotal()) ?? null : total;
}

function changedAfter(item: Listed, since: number): boolean {
  return item.updatedAt.getTime() > since;
}

/** How many items came so far; no more than there are, where that is known. */
function itemsOf({ read, total }: Position): number {
  return Math.min(read, total ?? read);
}

function isComplete({ read, total }: Position): boolean {
  return typeof total === 'number' && read >= total;
}

function goOn<T>(page: ItemList<T>, position: Position): ItemPage<T> {
  return { ...end(page, position), next: JSON.stringify(position) };
}

function end<T>(page: ItemList<T>, { total }: Position): ItemPage<T> {
  return typeof total === 'number' ? { ...page, total } : page;
}
