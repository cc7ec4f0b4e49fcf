/**
 * How all tags of a repository are read, newest first, whether or not the
 * `Link` header comes through the proxy.
 *
 * The first page holds the tags changed last. From there the listing goes on
 * - in order of time, by the cursor of the `Link` header, where that header is
 *   readable. Such a cursor is opaque: it is passed on, never made here.
 * - else in order of name, after the last name read; what the first page had
 *   already is left out.
 *
 * A tag that is moved while the list is read in order of time jumps over the
 * place that was reached. If the listing ends with fewer tags than the
 * repository has, the newest page is read once more for those.
 */
import { AcrError } from './AcrError';
import { ImageTag, TagCursor, TagPage } from './types';
import { TagList } from './wire';

/** What the first round trip asks for: enough for the screen, and quick. */
export const FIRST_PAGE_SIZE = 100;
/** The most that the service gives at once. */
export const NEXT_PAGE_SIZE = 1000;

/** The two reads that a listing is made of. */
export interface TagSource {
  /** Reads a page; `nextCursor` is the cursor of its `Link`, where readable. */
  readTags(
    query: Record<string, string>,
  ): Promise<TagList & { nextCursor?: string }>;
  /** Reads how many tags there are; `undefined` where that can't be told. */
  readTotal(): Promise<number | undefined>;
}

/** How far a listing is. */
interface Position {
  order: 'time' | 'name' | 'newest-again';
  /** What to go on after: a cursor of the registry's, or a tag's name. */
  last?: string;
  /** How many tags were read that were there at the beginning. */
  read: number;
  /** How many tags there are; `null` if that was asked and can't be told. */
  total?: number | null;
  /** The change of the newest tag of the first page, in ms since 1970. */
  since: number;
  /** The names on the first page, which name order gives again. */
  firstNames: string[];
  /** The names on the page before, lest a registry begins with them again. */
  previousNames: string[];
}

/**
 * Reads the page at a cursor, or the first page.
 *
 * @throws what the source throws, and an {@link AcrError} of the kind
 *   `unexpected-shape` if the registry leads in a circle
 */
export async function readTagPage(
  source: TagSource,
  cursor?: TagCursor,
): Promise<TagPage> {
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

async function readFirstPage(source: TagSource): Promise<TagPage> {
  const { nextCursor, ...page } = await source.readTags({
    n: String(FIRST_PAGE_SIZE),
    orderby: 'timedesc',
  });
  const read = page.tags.length;
  const since = Math.max(0, ...page.tags.map(tag => tag.updatedAt.getTime()));
  const names = page.tags.map(tag => tag.name);
  const common = { read, since, previousNames: names };
  if (nextCursor !== undefined) {
    const last = nextCursor;
    return goOn(page, { ...common, order: 'time', last, firstNames: [] });
  }
  return read < FIRST_PAGE_SIZE
    ? { ...page, total: read }
    : goOn(page, { ...common, order: 'name', firstNames: names });
}

async function readPageByTime(
  source: TagSource,
  position: Position,
): Promise<TagPage> {
  const [{ nextCursor, ...page }, total] = await Promise.all([
    source.readTags({
      n: String(NEXT_PAGE_SIZE),
      orderby: 'timedesc',
      ...after(position),
    }),
    readTotalOnce(source, position),
  ]);
  const { unread, next } = advance(page, { ...position, total });
  if (nextCursor !== undefined) {
    failIfUnmoved(nextCursor, position);
    return goOn(unread, { ...next, last: nextCursor });
  }
  return isComplete(next)
    ? end(unread, next)
    : goOn(unread, { ...next, order: 'newest-again', last: undefined });
}

async function readPageByName(
  source: TagSource,
  position: Position,
): Promise<TagPage> {
  const [page, total] = await Promise.all([
    source.readTags({ n: String(NEXT_PAGE_SIZE), ...after(position) }),
    readTotalOnce(source, position),
  ]);
  const { unread, next } = advance(page, { ...position, total });
  const last = page.tags.at(-1)?.name;
  // A short page does not have to be the last one: only an empty one is, or
  // one with which all tags are read that were there at the beginning.
  if (last === undefined || isComplete(next)) {
    return end(unread, next);
  }
  failIfUnmoved(last, position);
  return goOn(unread, { ...next, last });
}

async function readNewestAgain(
  source: TagSource,
  position: Position,
): Promise<TagPage> {
  const page = await source.readTags({
    n: String(NEXT_PAGE_SIZE),
    orderby: 'timedesc',
  });
  const { registry, repository } = page;
  const tags = page.tags.filter(tag => changedAfter(tag, position.since));
  return end({ registry, repository, tags }, position);
}

/**
 * Leaves out what was read before, and counts what is new. A tag that changed
 * since the beginning does not count: it may not have been there, and the
 * listing must not end early for it.
 */
function advance(page: TagList, position: Position) {
  const known = new Set([...position.firstNames, ...position.previousNames]);
  const isChanged = (tag: ImageTag) => changedAfter(tag, position.since);
  const tags = page.tags.filter(tag => !known.has(tag.name) || isChanged(tag));
  const added = tags.filter(tag => !isChanged(tag)).length;
  const unread = {
    registry: page.registry,
    repository: page.repository,
    tags,
  };
  const next: Position = {
    ...position,
    read: position.read + added,
    previousNames: page.tags.map(tag => tag.name),
  };
  return { unread, next };
}

function after({ last }: Position): { last?: string } {
  return last === undefined ? {} : { last };
}

async function readTotalOnce(source: TagSource, { total }: Position) {
  return total === undefined ? (await source.readTotal()) ?? null : total;
}

function changedAfter(tag: ImageTag, since: number): boolean {
  return tag.updatedAt.getTime() > since;
}

function isComplete({ read, total }: Position): boolean {
  return typeof total === 'number' && read >= total;
}

function failIfUnmoved(next: string, { last }: Position) {
  if (next === last) {
    throw new AcrError(
      {
        kind: 'unexpected-shape',
        expected: 'a next page that is another page',
      },
      { message: 'The registry leads to the same page of tags again' },
    );
  }
}

function goOn(page: TagList, position: Position): TagPage {
  return { ...end(page, position), next: JSON.stringify(position) };
}

function end(page: TagList, { total }: Position): TagPage {
  return typeof total === 'number' ? { ...page, total } : page;
}
