import { useCallback, useState } from 'react';

/** What several readers have told, each under its key. */
export interface Told<T> {
  byKey: ReadonlyMap<string, T>;
  /** A stable function. */
  tell: (key: string, value: T) => void;
}

/**
 * Keeps what components tell that read one thing each, where it is not known
 * beforehand how many there are: hooks cannot be called in a loop.
 */
export function useTold<T>(): Told<T> {
  const [byKey, setTold] = useState<ReadonlyMap<string, T>>(new Map());
  const tell = useCallback((key: string, value: T) => {
    setTold(before => new Map(before).set(key, value));
  }, []);
  return { byKey, tell };
}
