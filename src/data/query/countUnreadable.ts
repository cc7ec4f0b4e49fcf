/**
 * Counts what was left out of the pages of a list.
 *
 * @returns the count to be spread into an object; nothing if it is zero
 */
export function countUnreadable(
  pages: ReadonlyArray<{ unreadable?: number }>,
): { unreadable?: number } {
  const unreadable = pages.reduce(
    (sum, page) => sum + (page.unreadable ?? 0),
    0,
  );
  return unreadable > 0 ? { unreadable } : {};
}
