/**
 * How the names of all repositories are read. The registry has them in order of
 * name alone, in which a listing goes on after the last name, whether or not the
 * `Link` header comes through the proxy; only where the list ends, the header
 * tells sooner than an empty page does.
 */
import { ListOptions, RepositoryPage } from '../model';
import {
  ApiEndpoint,
  Entries,
  readerOf,
  readNextCursor,
  readRepositoryNames,
} from '../wire';
import { Course, goTo, START as START_OF_COURSE } from './course';
import { FIRST_PAGE_SIZE, NEXT_PAGE_SIZE } from './paging';
import { roomAfter } from './room';

/** Some names of the catalog, and the cursor of its `Link`, where readable. */
export interface CatalogAnswer extends Omit<Entries<string>, 'items'> {
  names: string[];
  nextCursor?: string;
}

/** How far a listing is. */
interface Position {
  /** What to go on after. */
  last?: string;
  /** Whether the `Link` header is readable, so that its absence is the end. */
  isLinked: boolean;
  /** How many entries were read. */
  read: number;
  /** The names on the page before, lest a registry begins with them again. */
  previousNames: string[];
  course: Course;
}

const START: Position = {
  isLinked: false,
  read: 0,
  previousNames: [],
  course: START_OF_COURSE,
};

/**
 * Reads a page of the names of all repositories.
 *
 * @throws an `AcrError` if the read fails, the registry leads in a circle or to
 *   no end, or as much is read as there is room for
 */
export async function readCatalog(
  endpoint: ApiEndpoint,
  { cursor, signal }: ListOptions,
): Promise<RepositoryPage> {
  const size = cursor === undefined ? FIRST_PAGE_SIZE : NEXT_PAGE_SIZE;
  const position: Position = cursor === undefined ? START : JSON.parse(cursor);
  const { last: after, isLinked, previousNames } = position;
  const room = roomAfter(position.read);
  const { names, nextCursor, ...answer } = await readCatalogNames(
    endpoint,
    { n: String(size), ...(after !== undefined && { last: after }) },
    signal,
  );
  const known = new Set(previousNames);
  const found = names.filter(name => !known.has(name));
  const repositories = found.slice(0, room);
  // What has no name can't be known again.
  const unreadable = (answer.unreadable ?? []).filter(
    name => name === '' || !known.has(name),
  );
  const page = {
    repositories,
    ...(unreadable.length > 0 && { unreadable: unreadable.length }),
  };
  const lastName = answer.last ?? names.at(-1);
  const isEnd = isLinked && found.length <= room;
  const last = nextCursor ?? (isEnd ? undefined : lastName);
  if (last === undefined) {
    return page;
  }
  const read = position.read + repositories.length + unreadable.length;
  const next: Position = {
    last,
    course: goTo(last, position.course, read),
    read,
    isLinked: nextCursor !== undefined,
    previousNames: [...(answer.unreadable ?? []), ...names].slice(
      -NEXT_PAGE_SIZE,
    ),
  };
  return { ...page, next: JSON.stringify(next) };
}

/** Reads the part of the catalog that a query asks for. */
export async function readCatalogNames(
  endpoint: ApiEndpoint,
  query: Record<string, string>,
  signal?: AbortSignal,
): Promise<CatalogAnswer> {
  const { value, headers } = await endpoint.readJson(
    `_catalog?${new URLSearchParams(query)}`,
    readerOf({ loginServer: endpoint.loginServer }, readRepositoryNames),
    { signal },
  );
  const { items: names, ...entries } = value;
  const nextCursor = readNextCursor(headers.get('Link'));
  return { names, ...entries, nextCursor };
}
