/** How much is read of a list, however long it is. */
import { AcrError, MAX_ENTRIES } from '../model';

/**
 * How many entries a list may still have.
 *
 * @param read - how many there are by now
 * @throws an {@link AcrError} of the kind `too-many-entries` if that is all
 */
export function roomAfter(read: number): number {
  if (read >= MAX_ENTRIES) {
    throw new AcrError(
      { kind: 'too-many-entries', limit: MAX_ENTRIES },
      { message: `The list has more than ${MAX_ENTRIES} entries` },
    );
  }
  return MAX_ENTRIES - read;
}
