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

/** Takes the credentials out of a text that is one address, if it is any. */
export function withoutCredentials(address: string): string {
  return hide(address, findUsers(address), '');
}

/**
 * Hides the credentials in all addresses of a text, each word by itself.
 *
 * @param mask - what stands in their place
 */
export function maskAddresses(text: string, mask: string): string {
  const users: Range[] = [];
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    for (const { start, end } of findUsers(word)) {
      users.push({ start: index + start, end: index + end });
    }
  }
  return hide(text, users, mask);
}

function hide(text: string, users: Range[], mask: string): string {
  const marked = [
    ...findSecretValues(text).map(range => ({ ...range, mark: mask })),
    ...users.map(range => ({ ...range, mark: mask && `${mask}@` })),
  ].sort((a, b) => a.start - b.start);
  let hidden = '';
  let from = 0;
  for (const { start, end, mark } of marked) {
    // What overlaps is hidden as one.
    if (start >= from) {
      hidden += text.slice(from, start) + mark;
    }
    from = Math.max(from, end);
  }
  return hidden + text.slice(from);
}

/** Tells whether there is an address with credentials in a text. */
export function holdsCredentials(text: string): boolean {
  return withoutCredentials(text) !== text || maskAddresses(text, '') !== text;
}

/**
 * What may be told elsewhere of an address: its scheme, its host and its path.
 *
 * @returns the text up to a query or fragment, if it is no address of a host
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
