/**
 * How to look into reports, which are of any shape: what is missing or of
 * another type is absent, and nothing throws. Texts are cut to what can be
 * shown.
 */
import { httpLink } from '../../../image';
import { isDigest } from '../../../registry';

/**
 * An object that claims to be a `T`: its keys are known, its values are not.
 * Without a `T`, the keys are as foreign as the values.
 */
export type Untrusted<T> = { readonly [K in keyof T]?: unknown };

/** The most characters that are kept of a text, by what it is. */
export const LIMITS = {
  id: 200,
  title: 500,
  /** Of files inside archives inside archives. */
  path: 1_000,
  message: 4_000,
  /** A link that is longer is cut to another link, so it is dropped. */
  url: 2_000,
  /** Of what others refer to; engines compare longer texts, and do not hash them. */
  reference: 4_000,
} as const;

/** The most versions, or licenses, that are kept of one entry. */
export const MAX_ITEMS = 50;

/** The most values of an entry that are looked at, most of which are not kept. */
export const MAX_VALUES = 1_000;

/** Takes an object; anything else is one without fields. */
export function fieldsOf<T = Record<string, unknown>>(
  value: unknown,
): Untrusted<T> {
  return isObject(value) ? (value as Untrusted<T>) : {};
}

/** Takes the field of an object that has any name, but none that all objects have. */
export function ownField(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name)
    ? value[name]
    : undefined;
}

/** Tells whether a value is an object, and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Takes a list; anything else is an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * Takes a text that is not blank, without the space around it.
 *
 * @param limit - how many characters are kept; the last is `…` if more are cut
 */
export function textOf(value: unknown, limit: number): string | undefined {
  if (typeof value !== 'string') {
    return undefined;
  }
  const text = value.slice(0, limit + 1).trim();
  return text.length > limit
    ? `${text.slice(0, limit - 1)}…`
    : text || undefined;
}

/** Takes the texts of a list, as many of them as are kept of one entry. */
export function textsOf(value: unknown, limit: number): string[] {
  return listOf(value)
    .slice(0, MAX_ITEMS)
    .map(text => textOf(text, limit))
    .filter(isDefined);
}

/** Takes a text that something is referred to by; a longer one is none. */
export function referenceOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LIMITS.reference
    ? value
    : undefined;
}

/** Takes an http(s) address. */
export function linkOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LIMITS.url
    ? httpLink(value)
    : undefined;
}

/** Takes a time of RFC 3339; that of Go for "none" (year 1) is none. */
export function dateOf(value: unknown): Date | undefined {
  if (
    typeof value !== 'string' ||
    value.length > 40 ||
    !/^\d{4}-\d{2}-\d{2}T/.test(value) ||
    value.startsWith('0001-')
  ) {
    return undefined;
  }
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Takes the sha256 digest that a text is, or that follows the last `@` in it. */
export function digestOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LIMITS.path) {
    return undefined;
  }
  const digest = value.slice(value.lastIndexOf('@') + 1);
  return isDigest(digest) ? digest : undefined;
}

/** Takes 64 hexadecimal digits, in upper or lower case, as a digest. */
export function sha256Of(value: unknown): string | undefined {
  return typeof value === 'string' && value.length === 64
    ? digestOf(`sha256:${value.toLowerCase()}`)
    : undefined;
}

/** The digests among values, each once, and no more of them than are looked at. */
export function digestsOf(values: readonly unknown[]): string[] {
  return Array.from(
    new Set(values.slice(0, MAX_VALUES).map(digestOf).filter(isDefined)),
  );
}

/** The first entries of a list, as many as are looked at. */
export function firstOf(value: unknown): readonly unknown[] {
  return listOf(value).slice(0, MAX_VALUES);
}

/** Tells whether JSON leaves a field out, or has `null` for it. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Tells whether there is a value; for `filter`. */
export function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
