import pLimit from 'p-limit';

/** Everybody behind a proxy endpoint shares its limits: a few at a time. */
const limit = pLimit(4);

/**
 * Reads what is beside the rows on screen, at most four things at a time.
 *
 * @param signal - ends a read that has not begun by then
 */
export function fewAtATime<T>(
  signal: AbortSignal,
  read: () => Promise<T>,
): Promise<T> {
  return limit(() => {
    signal.throwIfAborted(); // Nobody may want to know it any more.
    return read();
  });
}
