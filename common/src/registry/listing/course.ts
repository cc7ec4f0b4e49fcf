/**
 * What keeps a listing from going on for ever, wherever a registry leads.
 *
 * Of all places that were passed one is kept: that of page 1, then of page 2, 4,
 * 8 and so on (R. P. Brent, "An improved Monte Carlo factorization algorithm",
 * 1980). Whoever is led in a circle, of whatever length, comes by it again.
 */
import { AcrError } from '../model';

/** The most pages of a listing; of full ones, ten million items. */
const MOST_PAGES = 10_000;
/** How many pages there may be whatever is on them. */
const SPARE_PAGES = 20;
/** How many items a page has beyond those, on an average: the fewest. */
const FEWEST_ITEMS = 10;

/** The way that a listing has come. */
export interface Course {
  /** How many pages were read. */
  pages: number;
  /** What one of the pages led to, and how many had been read by then. */
  landmark?: string;
  landmarkAt: number;
}

/** Where a listing begins. */
export const START: Course = { pages: 0, landmarkAt: 0 };

/**
 * Goes on to the next page.
 *
 * @param next - what that page comes after
 * @param items - how many items came so far, each counted once
 * @throws an {@link AcrError} of the kind `unexpected-shape` if the way leads in
 *   a circle, or does not end
 */
export function goTo(next: string, course: Course, items: number): Course {
  if (next === course.landmark) {
    throw new AcrError(
      {
        kind: 'unexpected-shape',
        expected: 'a next page that is another page',
      },
      { message: 'The registry leads to the same page again' },
    );
  }
  const pages = course.pages + 1;
  if (pages >= Math.min(MOST_PAGES, SPARE_PAGES + items / FEWEST_ITEMS)) {
    throw new AcrError(
      { kind: 'unexpected-shape', expected: 'a list that comes to an end' },
      { message: `The registry has led from page to page ${pages} times` },
    );
  }
  return pages >= 2 * course.landmarkAt
    ? { pages, landmark: next, landmarkAt: pages }
    : { ...course, pages };
}
