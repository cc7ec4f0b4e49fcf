/** The signs of which addresses are made, as they are or encoded. */

/**
 * A pattern for a sign.
 *
 * @param plain - a pattern for the sign as it is
 * @param codes - in hexadecimal digits; each may be encoded more than once
 */
export function sign(plain: string, ...codes: string[]): string {
  return `(?:${plain}|%(?:25)*(?:${codes.join('|')}))`;
}

/** A pattern for as much as is none of some signs, which `plain` lists. */
export function noSign(plain: string, ...codes: string[]): string {
  return `(?:[^${plain}%]|%(?!(?:25)*(?:${codes.join('|')})))*`;
}

/** A part of a text: where it begins, and where what is behind it does. */
export interface Range {
  start: number;
  end: number;
}

/** A pattern that is tried at one place of a text. */
export function sticky(pattern: string): RegExp {
  return new RegExp(pattern, 'iy');
}

/** Where the match of a sticky pattern ends; `undefined` if it is not there. */
export function skip(
  pattern: RegExp,
  text: string,
  at: number,
): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
