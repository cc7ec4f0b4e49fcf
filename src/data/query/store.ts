import { useCallback, useRef, useSyncExternalStore } from 'react';
import { hasSameItems } from './useSameItems';

/** Something that changes by itself. */
export interface Store<T> {
  /** What it holds now: the same object as long as nothing has changed. */
  read(): T;
  /** @returns ends the subscription */
  subscribe(onChange: () => void): () => void;
}

/**
 * What several stores hold.
 *
 * @param stores - a stable array
 * @returns the same array as long as each holds the same
 */
export function useStores<T>(stores: ReadonlyArray<Store<T>>): readonly T[] {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const ends = stores.map(store => store.subscribe(onChange));
      return () => ends.forEach(end => end());
    },
    [stores],
  );
  const last = useRef<readonly T[]>([]);
  return useSyncExternalStore(subscribe, () => {
    const now = stores.map(store => store.read());
    if (!hasSameItems(last.current, now)) {
      last.current = now;
    }
    return last.current;
  });
}
