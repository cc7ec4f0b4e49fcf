/** How the entries of a list are read, of which some may be odd. */
import { MAX_ENTRIES, MAX_REPOSITORY_LENGTH } from '../model';
import { isObject, ShapeError } from './json';

/** As many odd entries as an answer may have that is taken for a list. */
const MOST_UNREADABLE = 10_000;

/** What was read of a list. */
export interface Entries<T> {
  items: T[];
  /**
   * What the entries are called that could not be read: the beginning of their
   * names, empty where they have none. Absent if there are none.
   */
  unreadable?: string[];
  /** What the last entry with a name is called, if that could not be read. */
  last?: string;
}

/**
 * Reads the entries of a list. One that is not as it has to be does not keep the
 * others from being read: it is left out, and counted. One more is read than
 * there is room for, so that a list that is too long can be told.
 *
 * @param nameOf - what an entry says of its name, be that one or not
 * @param read - reads an entry, or throws a {@link ShapeError}
 * @throws the first {@link ShapeError} if no entry at all can be read, or very
 *   many can't: then this is no such list
 */
export function readEntries<T>(
  list: readonly unknown[],
  nameOf: (entry: unknown) => unknown,
  read: (entry: unknown) => T,
): Entries<T> {
  const items: T[] = [];
  const unreadable: string[] = [];
  let first: ShapeError | undefined;
  let last: string | undefined;
  for (const entry of list.slice(0, MAX_ENTRIES + 1)) {
    try {
      items.push(read(entry));
      last = undefined;
    } catch (error) {
      if (!(error instanceof ShapeError)) {
        throw error;
      }
      first ??= error;
      if (unreadable.length === MOST_UNREADABLE) {
        throw first;
      }
      const name = textOf(nameOf(entry));
      unreadable.push(name.slice(0, MAX_REPOSITORY_LENGTH));
      // What is longer can't be a place to go on after.
      last = isPlace(name) ? name : last;
    }
  }
  if (first && items.length === 0) {
    throw first;
  }
  return {
    items,
    ...(unreadable.length > 0 && { unreadable }),
    ...(last !== undefined && { last }),
  };
}

/** What an entry that is an object says under a key. */
export function saidIn(key: string): (entry: unknown) => unknown {
  return entry => (isObject(entry) ? entry[key] : undefined);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isPlace(name: string): boolean {
  return name !== '' && name.length <= MAX_REPOSITORY_LENGTH;
}
