import pLimit, { Limit } from 'p-limit';
import { AcrApi } from '../api/AcrApi';

/** As many things as are read of one registry at a time. */
const FEW = 4;

/**
 * Everybody behind a proxy endpoint shares its limits; whoever waits for one
 * registry does not hold up another one.
 */
const limits = new WeakMap<AcrApi, Limit>();

/**
 * Reads what is beside the rows on screen, of each registry at most four things
 * at a time.
 *
 * @param api - the client that reads it
 * @param signal - ends a read that has not begun by then
 */
export function fewAtATime<T>(
  api: AcrApi,
  signal: AbortSignal,
  read: () => Promise<T>,
): Promise<T> {
  return limitOf(api)(() => {
    signal.throwIfAborted(); // Nobody may want to know it any more.
    return read();
  });
}

function limitOf(api: AcrApi): Limit {
  let limit = limits.get(api);
  if (!limit) {
    limit = pLimit(FEW);
    limits.set(api, limit);
  }
  return limit;
}
