import { toAcrError } from './model/AcrError';

/**
 * Gives pages on, and sees to it that a listing which fails does so with an
 * `AcrError`, whatever went wrong.
 *
 * @param signal - if that has ended the listing, its reason is what it fails with
 */
export async function* failingAsDocumented<T>(
  pages: AsyncIterable<T>,
  signal?: AbortSignal,
): AsyncGenerator<T, void, undefined> {
  try {
    yield* pages;
  } catch (error) {
    signal?.throwIfAborted();
    throw toAcrError(error);
  }
}
