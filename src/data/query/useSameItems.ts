import { useRef } from 'react';

/** Tells whether two lists hold the same, in the same order. */
export function hasSameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

/** The array of before, as long as another one holds the same. */
export function useSameItems<T>(items: T[]): T[] {
  const last = useRef(items);
  if (!hasSameItems(last.current, items)) {
    last.current = items;
  }
  return last.current;
}
