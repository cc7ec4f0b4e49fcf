/**
 * What keeps a listing from going on for ever, wherever a registry leads.
 *
 * Of all places that were passed one is kept: that of page 1, then of page 2, 4,
 * 8 and so on (R. P. Brent, "An improved Monte Carlo factorization algorithm",
 * 1980). Whoever is led in a circle, of whatever length, comes by it again.
 */
import { AcrError } from './AcrError';

/** The most pages of a listing; of full ones, ten million items. */
export const MOST_PAGES = 10_000;

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
 * @throws an {@link AcrError} of the kind `unexpected-shape` if the way leads in
 *   a circle, or does not end
 */
export function goTo(next: string, course: Course): Course {
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
  if (pages >= MOST_PAGES) {
    throw new AcrError(
      { kind: 'unexpected-shape', expected: 'a list that comes to an end' },
      { message: `The registry has led to ${MOST_PAGES} pages` },
    );
  }
  return pages >= 2 * course.landmarkAt
    ? { pages, landmark: next, landmarkAt: pages }
    : { ...course, pages };
}
