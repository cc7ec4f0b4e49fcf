import type { Steps } from '../../steps';

/** As many items are put in order, or merged, in one step. */
const MOST_OF_STEP = 32;

/**
 * Sorts a copy of a list as `Array.sort` does, in small steps.
 *
 * @alpha
 */
export function* sortInSteps<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<T[]> {
  let parts: T[][] = [];
  for (let at = 0; at < items.length; at += MOST_OF_STEP) {
    yield;
    parts.push(items.slice(at, at + MOST_OF_STEP).sort(compare));
  }
  while (parts.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < parts.length; at += 2) {
      merged.push(yield* merge(parts[at], parts[at + 1] ?? [], compare));
    }
    parts = merged;
  }
  return parts[0] ?? [];
}

/** Merges two lists that are in order; of equals those of the first come first. */
function* merge<T>(
  a: readonly T[],
  b: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<T[]> {
  const [last, first] = [a.at(-1), b[0]];
  if (last === undefined || first === undefined || compare(last, first) <= 0) {
    return [...a, ...b];
  }
  const merged: T[] = [];
  let at = 0;
  for (const item of b) {
    while (at < a.length && compare(a[at], item) <= 0) {
      if (merged.length % MOST_OF_STEP === 0) {
        yield;
      }
      merged.push(a[at]);
      at += 1;
    }
    if (merged.length % MOST_OF_STEP === 0) {
      yield;
    }
    merged.push(item);
  }
  for (; at < a.length; at += 1) {
    if (merged.length % MOST_OF_STEP === 0) {
      yield;
    }
    merged.push(a[at]);
  }
  return merged;
}
