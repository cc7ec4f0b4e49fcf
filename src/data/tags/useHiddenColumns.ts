import { useMemo } from 'react';
import { useRemembered } from '../settings';

const KEY = 'hiddenColumns';

/** Which columns a user does not want to see, remembered by Backstage. */
export interface HiddenColumns {
  hidden: ReadonlySet<string>;
  toggle(column: string): void;
}

/** Reads and changes which columns the user has hidden. */
export function useHiddenColumns(): HiddenColumns {
  const { value, remember } = useRemembered(KEY, readNames);
  return useMemo(() => {
    const hidden = new Set(value);
    return {
      hidden,
      toggle: column =>
        remember(
          hidden.has(column)
            ? value.filter(name => name !== column)
            : [...value, column],
        ),
    };
  }, [value, remember]);
}

function readNames(stored: unknown): string[] {
  return Array.isArray(stored) ? stored : [];
}
