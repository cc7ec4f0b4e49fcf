/**
 * What is secret in addresses: who signs in by them, and with what (RFC 3986,
 * "User Information"), and tokens in their queries. People forget to encode
 * passwords, so one may hold whatever else has a meaning in an address; browsers
 * forgive slashes that are missing, turned or too many (WHATWG, "URL parsing").
 * Where it is not certain, more is hidden than need be. Takes time by the length
 * of a text, whatever stands there.
 */
import { findSecretValues } from './addressQueries';
import { Range } from './addressSigns';
import { findUsers } from './addressUsers';

/** What stands between a user and a password, encoded or not. */
const COLON = /:|%(?:25)*3a/i;

/**
 * Takes the credentials out of a text that is one address, if it is any.
 *
 * @alpha
 */
export function withoutCredentials(address: string): string {
  const ranges = [...findSecretValues(address), ...findUsers(address)];
  return replace(address, ranges, '');
}

/**
 * Hides the users who have a password in all addresses of a text; names alone, and
 * what queries have, stay.
 *
 * @param mask - what stands in their place
 */
export function maskPasswords(text: string, mask: string): string {
  const users: Range[] = [];
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const found = findUsers(word);
    if (found.some(({ start, end }) => COLON.test(word.slice(start, end)))) {
      users.push(
        ...found.map(({ start, end }) => ({
          start: index + start,
          end: index + end,
        })),
      );
    }
  }
  return replace(text, users, `${mask}@`);
}

function replace(text: string, ranges: readonly Range[], mark: string): string {
  const inOrder = [...ranges].sort((a, b) => a.start - b.start);
  let hidden = '';
  let from = 0;
  for (const { start, end } of inOrder) {
    // What overlaps is hidden as one.
    if (start >= from) {
      hidden += text.slice(from, start) + mark;
    }
    from = Math.max(from, end);
  }
  return hidden + text.slice(from);
}

/**
 * What may be told elsewhere of an address: its scheme, its host and its path.
 *
 * @returns the text up to a query or fragment, if it is no address of a host
 *
 * @alpha
 */
export function hostAndPathOf(address: string): string {
  const plain = withoutCredentials(address);
  try {
    const { protocol, host, pathname } = new URL(plain);
    return host ? `${protocol}//${host}${pathname}` : plain;
  } catch {
    return plain.split(/[?#]/, 1)[0]; // An address within the app.
  }
}
