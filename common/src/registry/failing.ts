import { toAcrError } from './model';

/**
 * Sees to it that what fails does so with an `AcrError`, whatever went wrong.
 *
 * @param signal - if that has ended the work, its reason is what it fails with
 */
export async function failAsDocumented<T>(
  work: Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    signal?.throwIfAborted();
    throw toAcrError(error);
  }
}
