import { Remembered, useRemembered } from './useRemembered';

const KEY = 'groupedByImage';

/** Whether all tags of an image share a row of the table; not until users choose so. */
export function useIsGrouped(): Remembered<boolean> {
  return useRemembered(KEY, isTrue);
}

function isTrue(stored: unknown): boolean {
  return stored === true;
}
