/** `Date.parse` finds a date in `-5` as well: this is what those of HTTP share. */
const HTTP_DATE = /^[A-Z][a-z]+,? .*\d\d:\d\d:\d\d/;

/**
 * Reads a `Retry-After` header (RFC 9110, section 10.2.3): a number of seconds
 * or a date.
 *
 * @param header - the header's value, or `null` if it did not come through
 * @param now - the present, in milliseconds since 1970
 * @returns seconds to wait, at least 0; `undefined` if nothing useful is said
 */
export function parseRetryAfter(
  header: string | null,
  now: number = Date.now(),
): number | undefined {
  if (header === null) {
    return undefined;
  }
  if (/^\d+$/.test(header)) {
    return Number(header);
  }
  // The oldest of the three forms is in UTC without saying so.
  const until = HTTP_DATE.test(header)
    ? Date.parse(header.endsWith('GMT') ? header : `${header} GMT`)
    : NaN;
  return Number.isNaN(until)
    ? undefined
    : Math.max(0, Math.ceil((until - now) / 1000));
}
