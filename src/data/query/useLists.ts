import { useMemo } from 'react';
import { ListReader, ListSource, ReadList } from './listReader';
import { useStores } from './store';

/**
 * Reads lists, however many, for as long as they are used.
 *
 * @param sources - a stable array
 * @returns a list for each: the same as long as nothing has changed
 */
export function useLists<P extends object, T extends object>(
  sources: ReadonlyArray<ListSource<P, T>>,
): ReadonlyArray<ReadList<T>> {
  return useStores(
    useMemo(() => sources.map(source => new ListReader(source)), [sources]),
  );
}
