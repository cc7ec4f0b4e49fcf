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
  /** How many different tags were read so far. */
  read: number;
  total?: number;
  /** The change of the newest tag of the first page, in ms since 1970. */
  since: number;
  /** The names on the first page, which name order gives again. */
  firstNames?: string[];
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
  if (nextCursor !== undefined) {
    return goOn(page, { order: 'time', last: nextCursor, read, since });
  }
  if (read < FIRST_PAGE_SIZE) {
    return { ...page, total: read };
  }
  const firstNames = page.tags.map(tag => tag.name);
  return goOn(page, { order: 'name', read, since, firstNames });
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
    knownTotal(source, position),
  ]);
  const next = { ...position, read: position.read + page.tags.length, total };
  if (nextCursor !== undefined) {
    failIfUnmoved(nextCursor, position);
    return goOn(page, { ...next, last: nextCursor });
  }
  return isComplete(next)
    ? end(page, next)
    : goOn(page, { ...next, order: 'newest-again', last: undefined });
}

async function readPageByName(
  source: TagSource,
  position: Position,
): Promise<TagPage> {
  const [page, total] = await Promise.all([
    source.readTags({ n: String(NEXT_PAGE_SIZE), ...after(position) }),
    knownTotal(source, position),
  ]);
  const first = new Set(position.firstNames);
  const unread = page.tags.filter(
    tag => !first.has(tag.name) || changedAfter(tag, position.since),
  );
  const added = unread.filter(tag => !first.has(tag.name)).length;
  const next = { ...position, read: position.read + added, total };
  const last = page.tags.at(-1)?.name;
  // A short page does not have to be the last one: only an empty one is, or
  // one with which as many tags are read as the repository has.
  if (last === undefined || isComplete(next)) {
    return end({ ...page, tags: unread }, next);
  }
  failIfUnmoved(last, position);
  return goOn({ ...page, tags: unread }, { ...next, last });
}

async function readNewestAgain(
  source: TagSource,
  position: Position,
): Promise<TagPage> {
  const page = await source.readTags({
    n: String(NEXT_PAGE_SIZE),
    orderby: 'timedesc',
  });
  const changed = page.tags.filter(tag => changedAfter(tag, position.since));
  return end(
    { registry: page.registry, repository: page.repository, tags: changed },
    position,
  );
}

function after({ last }: Position): { last?: string } {
  return last === undefined ? {} : { last };
}

async function knownTotal(source: TagSource, { total }: Position) {
  return total ?? source.readTotal();
}

function changedAfter(tag: ImageTag, since: number): boolean {
  return tag.updatedAt.getTime() > since;
}

function isComplete({ read, total }: Position): boolean {
  return total !== undefined && read >= total;
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
  return { ...withTotal(page, position), next: JSON.stringify(position) };
}

function end(page: TagList, position: Position): TagPage {
  return withTotal(page, position);
}

function withTotal(page: TagList, { total }: Position): TagPage {
  return total === undefined ? page : { ...page, total };
}
