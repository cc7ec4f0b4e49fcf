/**
 * As much of a header as is read, in characters: Node.js, in which Backstage's
 * proxy runs, takes no more for all headers of an answer (`--max-http-header-size`).
 */
const MAX_LENGTH = 16 * 1024;

/**
 * What a header consists of: an address, a text in quotes, a word, or any other
 * character. None of them is tried again for lack of an end, so each character
 * is looked at once.
 */
const TOKENS = /<[^>]*>?|"(?:[^"\\]|\\[^])*"?|[^<",;=\s]+|[^]/g;

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
  const target = header === null ? undefined : findNext(tokensOf(header));
  const query = target?.split('?', 2)[1];
  return query ? new URLSearchParams(query) : undefined;
}

/** Takes a header apart; one that is too long for a header is none. */
export function tokensOf(header: string): string[] {
  return header.length > MAX_LENGTH ? [] : header.match(TOKENS) ?? [];
}

/** The address of the first link whose relation is `next`. */
function findNext(tokens: string[]): string | undefined {
  let target: string | undefined;
  let parameter: string | undefined;
  let expected: 'name' | 'value' | 'separator' = 'separator';
  for (const token of tokens) {
    if (token.startsWith('<')) {
      target = token.endsWith('>') ? token.slice(1, -1) : undefined;
      expected = 'separator';
    } else if (token === ',') {
      target = undefined;
      expected = 'separator';
    } else if (token === ';') {
      expected = 'name';
    } else if (token === '=') {
      expected = expected === 'separator' && parameter ? 'value' : 'separator';
    } else if (token.trim() !== '') {
      if (expected === 'value' && parameter === 'rel' && isNext(token)) {
        return target;
      }
      parameter = expected === 'name' ? token.toLowerCase() : undefined;
      expected = 'separator';
    }
  }
  return undefined;
}

/** A relation may be one of several, in quotes or without (RFC 8288, section 3.3). */
function isNext(value: string): boolean {
  return value.replaceAll('"', '').split(/\s+/).includes('next');
}
