import { AcrError, toAcrError } from '../model';

/** What came of a read whose failure is worth knowing, too. */
export type Outcome<T> =
  | { isRead: true; value: T }
  | { isRead: false; error: AcrError };

/**
 * Waits for a read, and tells its failure as it tells its success.
 *
 * @throws the reason of `signal` if that has ended the read
 */
export async function attempt<T>(
  read: Promise<T>,
  signal?: AbortSignal,
): Promise<Outcome<T>> {
  try {
    return { isRead: true, value: await read };
  } catch (error) {
    signal?.throwIfAborted();
    return { isRead: false, error: toAcrError(error) };
  }
}
