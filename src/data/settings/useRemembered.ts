import { errorApiRef, storageApiRef, useApi } from '@backstage/core-plugin-api';
import { useCallback, useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';

const BUCKET = 'acr';

/** What a user has chosen, remembered by Backstage. */
export interface Remembered<T> {
  value: T;
  remember(value: T): void;
}

/**
 * Reads and changes what a user has chosen.
 *
 * @param key - unique in the plugin
 * @param read - makes it of what is stored, which may be nothing, or anything; the
 *   same function each time
 */
export function useRemembered<T extends boolean | string | string[]>(
  key: string,
  read: (stored: unknown) => T,
): Remembered<T> {
  const storageApi = useApi(storageApiRef);
  const errorApi = useApi(errorApiRef);
  const bucket = useMemo(() => storageApi.forBucket(BUCKET), [storageApi]);
  const changes = useMemo(() => bucket.observe$<T>(key), [bucket, key]);
  const first = useMemo(() => bucket.snapshot<T>(key), [bucket, key]);
  const { value: stored } = useObservable(changes, first);

  const value = useMemo(() => read(stored), [read, stored]);
  const remember = useCallback(
    (chosen: T) => {
      bucket.set(key, chosen).catch(error => errorApi.post(error));
    },
    [bucket, key, errorApi],
  );
  return { value, remember };
}
