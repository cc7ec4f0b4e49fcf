import { useSameItems } from './useSameItems';

/** As many pages as are each shown when they come. */
const EACH = 16;
/** How much there has to be more of, from then on, as a part of what there is. */
const GROWTH = 1 / 8;

const NONE: never[] = [];

/**
 * Takes the pages of a list that are worked through by now: what is made of them
 * is made of all of them each time, which a list of a thousand pages cannot have at
 * every page. So the work stays in proportion to the list.
 *
 * @param pages - those that are there
 * @param isAll - whether no more come
 * @returns a stable array; it has all pages once no more come
 */
export function useShownPages<T>(
  pages: T[] | undefined,
  isAll: boolean,
): T[] | undefined {
  const there = pages ?? NONE;
  const shown = useSameItems<T>(
    isAll ? there : there.slice(0, shownOf(there.length)),
  );
  return pages && shown;
}

/** How many of so many pages are shown while more come. */
export function shownOf(count: number): number {
  let shown = Math.min(count, EACH);
  for (let next = shown; next <= count; next = grow(next)) {
    shown = next;
  }
  return shown;
}

function grow(count: number): number {
  return Math.max(count + 1, Math.ceil(count * (1 + GROWTH)));
}
