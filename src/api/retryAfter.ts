import { DateTime } from 'luxon';

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
  if (/^\d+$/.test(header.trim())) {
    return Number(header);
  }
  const until = DateTime.fromHTTP(header);
  return until.isValid
    ? Math.max(0, Math.ceil((until.toMillis() - now) / 1000))
    : undefined;
}
