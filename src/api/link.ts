/** A link with the relation `next`, and what it leads to. */
const NEXT = /<([^>]*)>\s*;(?:[^,]*[;\s])?rel=(?:"next"|next(?![^\s;,]))/;

/**
 * Reads the cursor of the next page from a `Link` header (RFC 8288), which the
 * registry writes as `</acr/v1/team%2Fapi/_tags?last=…&n=…&orderby=…>; rel="next"`.
 * Only the cursor is taken: through a proxy the link's path is not the one to
 * call, and the rest of its query is the caller's own.
 *
 * @param header - the header's value, or `null` if it did not come through
 * @returns the value of `last`; `undefined` if there is no next page to be read
 */
export function readNextCursor(header: string | null): string | undefined {
  return readNextQuery(header)?.get('last') ?? undefined;
}

/**
 * Reads the whole query of the next page, for lists whose query is nobody's but
 * the registry's (OCI distribution specification 1.1, "Listing Referrers").
 *
 * @returns the query; `undefined` if there is no next page to be read
 */
export function readNextQuery(
  header: string | null,
): URLSearchParams | undefined {
  const target = header?.match(NEXT)?.[1];
  const query = target?.split('?', 2)[1];
  return query ? new URLSearchParams(query) : undefined;
}
