import { ListCursor } from '../model';

/**
 * Reads a list to its end, each page when the caller asks for it.
 *
 * @example
 * ```ts
 * const pages = eachPage(cursor => api.listTags('team/api', { cursor }));
 * for await (const { tags } of pages) {
 *   names.push(...tags.map(({ name }) => name));
 * }
 * ```
 *
 * @param read - reads the page at a cursor, or the first one
 * @throws what `read` rejects with
 *
 * @public
 */
export async function* eachPage<Page extends { next?: ListCursor }>(
  read: (cursor: ListCursor | undefined) => Promise<Page>,
): AsyncGenerator<Page, void, undefined> {
  let cursor: ListCursor | undefined;
  do {
    const page = await read(cursor);
    yield page;
    cursor = page.next;
  } while (cursor !== undefined);
}
