import { useMemo } from 'react';
import { useRemembered } from '../settings';

const KEY = 'hiddenColumns';

/** Which columns a user does not want to see, remembered by Backstage. */
export interface HiddenColumns {
  hidden: ReadonlySet<string>;
  toggle(column: string): void;
}

/**
 * Reads and changes which columns the user has hidden.
 *
 * @param optional - those that are hidden until the user shows them; a stable array
 */
export function useHiddenColumns(optional: readonly string[]): HiddenColumns {
  // What is stored is what the user has changed, in either direction.
  const { value: changed, remember } = useRemembered(KEY, readNames);
  return useMemo(
    () => ({
      hidden: new Set([
        ...changed.filter(name => !optional.includes(name)),
        ...optional.filter(name => !changed.includes(name)),
      ]),
      toggle: column =>
        remember(
          changed.includes(column)
            ? changed.filter(name => name !== column)
            : [...changed, column],
        ),
    }),
    [changed, optional, remember],
  );
}

function readNames(stored: unknown): string[] {
  return Array.isArray(stored) ? stored : [];
}
