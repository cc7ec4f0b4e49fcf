/**
 * Takes the first page of a listing, and leaves it before it fetches another.
 *
 * @throws what the listing throws, and an `Error` if it has no page at all
 */
export async function firstOf<T>(pages: AsyncIterable<T>): Promise<T> {
  for await (const page of pages) {
    return page;
  }
  throw new Error('The client listed no page');
}
