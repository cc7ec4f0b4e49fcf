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
import { ListCursor } from '../model';
import { ItemList } from '../wire';
import { Course, goTo, START } from './course';
import { roomAfter } from './room';

/** What the first round trip asks for: enough for the screen, and quick. */
export const FIRST_PAGE_SIZE = 100;
/** The most that the service gives at once. */
export const NEXT_PAGE_SIZE = 1000;

/** What is listed: something with a name that was changed at some time. */
export interface Listed {
  updatedAt: Date;
}

/** A page of a listing. */
export interface ItemPage<T>
  extends Pick<ItemList<T>, 'registry' | 'repository' | 'items'> {
  /** How many entries of it could not be read; absent if there are none. */
  unreadable?: number;
  /** How many items there are, where that is known by now. */
  total?: number;
  /** Where the next page begins; absent on the last page. */
  next?: ListCursor;
}

/** What a read comes to, before it is made a page. */
interface Step<T> extends ItemList<T> {
  total?: number;
  next?: Position;
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
  /** How many entries were read that were there at the beginning. */
  read: number;
  /** How many entries the pages have by now. */
  given?: number;
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
 *   `unexpected-shape` if the registry leads in a circle, or to no end, or of the
 *   kind `too-many-entries` if as much is read as there is room for
 */
export async function readPage<T extends Listed>(
  source: ItemSource<T>,
  cursor?: ListCursor,
): Promise<ItemPage<T>> {
  const position: Position | undefined = cursor && JSON.parse(cursor);
  const before = position?.given ?? 0;
  const room = roomAfter(before);
  const step = await readStep(source, position);
  const { unreadable = [], last: _unused, next, ...page } = step;
  const items = step.items.slice(0, room);
  const given = before + items.length + unreadable.length;
  return {
    ...page,
    items,
    ...(unreadable.length > 0 && { unreadable: unreadable.length }),
    ...((next || items.length < step.items.length) && {
      next: JSON.stringify({ ...next, given }),
    }),
  };
}

function readStep<T extends Listed>(
  source: ItemSource<T>,
  position?: Position,
): Promise<Step<T>> {
  switch (position?.order) {
    case 'time':
      return readPageByTime(source, position);
    case 'name':
      return readPageByName(source, position);
    case 'newest-again':
      return readNewestAgain(source, position);
    default:
      return readFirstPage(source);
  }
}

async function readFirstPage<T extends Listed>(
  source: ItemSource<T>,
): Promise<Step<T>> {
  const { nextCursor, ...page } = await source.readItems({
    n: String(FIRST_PAGE_SIZE),
    orderby: 'timedesc',
  });
  const names = namesOn(source, page);
  const read = names.length;
  // Not by `Math.max(...times)`: engines bound how many arguments there may be.
  const since = page.items.reduce(
    (latest, item) => Math.max(latest, item.updatedAt.getTime()),
    0,
  );
  const common = { read, since, previousNames: names.slice(-NEXT_PAGE_SIZE) };
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
  if (read < FIRST_PAGE_SIZE) {
    return { ...page, total: read };
  }
  // Whoever gives more than is asked for begins anew: each cursor would hold it.
  const isKept = read <= NEXT_PAGE_SIZE;
  return goOn(page, {
    ...common,
    order: 'name',
    read: isKept ? read : 0,
    firstNames: isKept ? names : [],
    course: START,
  });
}

async function readPageByTime<T extends Listed>(
  source: ItemSource<T>,
  position: Position,
): Promise<Step<T>> {
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
): Promise<Step<T>> {
  const [{ nextCursor: _unused, ...page }, total] = await Promise.all([
    source.readItems({ n: String(NEXT_PAGE_SIZE), ...after(position) }),
    readTotalOnce(source, position),
  ]);
  const { unread, next } = advance(source, page, { ...position, total });
  const last = page.last ?? page.items.map(source.nameOf).at(-1);
  // A short page does not have to be the last one: only an empty one is, or
  // one with which all tags are read that were there at the beginning.
  if (last === undefined || isComplete(next)) {
    return end(unread, next);
  }
  const course = goTo(last, position.course, itemsOf(next));
  return goOn(unread, { ...next, last, course });
}

async function readNewestAgain<T extends Listed>(
  source: ItemSource<T>,
  position: Position,
): Promise<Step<T>> {
  const page = await source.readItems({
    n: String(NEXT_PAGE_SIZE),
    orderby: 'timedesc',
  });
  const { registry, repository } = page;
  const items = page.items.filter(item => changedAfter(item, position.since));
  return end({ registry, repository, items }, position);
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
  // What has no name can't be known again.
  const unreadable = (page.unreadable ?? []).filter(
    name => name === '' || !known.has(name),
  );
  const added = items.filter(item => !isChanged(item)).length;
  const next: Position = {
    ...position,
    read: position.read + added + unreadable.length,
    previousNames: namesOn(source, page).slice(-NEXT_PAGE_SIZE),
  };
  return { unread: { ...page, items, unreadable }, next };
}

/** What the entries of a page are called, those among them that can't be read. */
function namesOn<T extends Listed>(source: ItemSource<T>, page: ItemList<T>) {
  return [...(page.unreadable ?? []), ...page.items.map(source.nameOf)];
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

function goOn<T>(page: ItemList<T>, position: Position): Step<T> {
  return { ...end(page, position), next: position };
}

function end<T>(page: ItemList<T>, { total }: Position): Step<T> {
  return typeof total === 'number' ? { ...page, total } : page;
}
