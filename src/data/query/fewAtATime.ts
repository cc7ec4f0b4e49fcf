import { AcrApi } from 'backstage-plugin-acr-common';
import pLimit, { Limit } from 'p-limit';

/** As many things as are read of one registry at a time. */
const FEW = 4;

/** As many documents of up to 50 MiB as are read and understood at a time. */
const FEW_DOCUMENTS = 2;

/**
 * Everybody behind a proxy endpoint shares its limits; whoever waits for one
 * registry does not hold up another one.
 */
const limits = new WeakMap<AcrApi, Limit>();
const documentLimits = new WeakMap<AcrApi, Limit>();

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
  return inTurn(limitOf(limits, FEW, api), signal, read);
}

/**
 * Reads documents and makes something of them, of each registry at most two at a
 * time: the next one is not asked for before the bytes of one are given up.
 *
 * @param api - the client of the registry that they are about
 * @param signal - ends a read that has not begun by then
 */
export function fewDocumentsAtATime<T>(
  api: AcrApi,
  signal: AbortSignal,
  read: () => Promise<T>,
): Promise<T> {
  return inTurn(limitOf(documentLimits, FEW_DOCUMENTS, api), signal, read);
}

function inTurn<T>(
  limit: Limit,
  signal: AbortSignal,
  read: () => Promise<T>,
): Promise<T> {
  return limit(() => {
    signal.throwIfAborted(); // Nobody may want to know it any more.
    return read();
  });
}

function limitOf(
  known: WeakMap<AcrApi, Limit>,
  most: number,
  api: AcrApi,
): Limit {
  const limit = known.get(api) ?? pLimit(most);
  known.set(api, limit);
  return limit;
}
