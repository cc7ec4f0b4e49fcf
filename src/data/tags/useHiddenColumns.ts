import { errorApiRef, storageApiRef, useApi } from '@backstage/core-plugin-api';
import { useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';

const BUCKET = 'acr';
const KEY = 'hiddenColumns';

/** Which columns a user does not want to see, remembered by Backstage. */
export interface HiddenColumns {
  hidden: ReadonlySet<string>;
  toggle(column: string): void;
}

/** Reads and changes which columns the user has hidden. */
export function useHiddenColumns(): HiddenColumns {
  const storageApi = useApi(storageApiRef);
  const errorApi = useApi(errorApiRef);
  const bucket = useMemo(() => storageApi.forBucket(BUCKET), [storageApi]);
  const changes = useMemo(() => bucket.observe$<string[]>(KEY), [bucket]);
  const first = useMemo(() => bucket.snapshot<string[]>(KEY), [bucket]);
  const { value } = useObservable(changes, first);

  return useMemo(() => {
    const hidden = new Set(Array.isArray(value) ? value : []);
    return {
      hidden,
      toggle: column => {
        const others = [...hidden].filter(name => name !== column);
        bucket
          .set(KEY, hidden.has(column) ? others : [...hidden, column])
          .catch(error => errorApi.post(error));
      },
    };
  }, [bucket, value, errorApi]);
}
