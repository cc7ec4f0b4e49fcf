/** Where a value ends that is secret. */
import { skip } from './sticky';

/** What a value stands in. */
export interface Surroundings {
  /** Whether it is a step that sets values: `ENV A=b c D=e`. */
  isStep: boolean;
  /** The quote within which the name stands, or none. */
  open: string;
  /** The character before the name. */
  before: string;
  /** Whether the name is in quotes of its own: `"password": "…"`. */
  isQuoted: boolean;
  /** Whether all of the text is one word, so that spaces belong to it. */
  isWord: boolean;
  /** Whether it is one of `Server=a;Password=b c;Database=d`. */
  isList: boolean;
}

/** Where a value is. */
export interface Value {
  start: number;
  end: number;
  /** Where to read on: behind the quotes of the value. */
  next: number;
}

/** What follows a value in `ENV A=b c D=e`. */
const STEP_END = /\s[\w.-]+=/y;
/** What follows a value in JSON that is in no quotes. */
const JSON_END = /[\s,}\]"']|\\["']/y;
const QUOTE = /\\*["']/y;

/** Finds where a value ends: not within quotes of its own. */
export function findEnd(
  text: string,
  start: number,
  around: Surroundings,
): Value {
  const { isStep, open, before, isQuoted, isWord } = around;
  const isList = around.isList || before === ';';
  if (isQuoted) {
    return endOfJson(text, start);
  }
  if (isStep) {
    const end = endBefore(text, start, STEP_END);
    return { start, end, next: end };
  }
  const isAround = /["']/.test(before);
  const hasSpaces =
    isAround ||
    around.isList ||
    (isWord && before === '') ||
    (isList && open !== '');
  const ends = endWithin(isAround ? before : open, hasSpaces, isList);
  const end = endBefore(text, start, ends);
  return { start, end, next: end };
}

/** A value in quotes without them; another up to what follows in JSON. */
function endOfJson(text: string, start: number): Value {
  const inside = skip(QUOTE, text, start);
  if (inside === undefined) {
    const end = endBefore(text, start, JSON_END);
    return { start, end, next: end };
  }
  const quote = text.slice(start, inside);
  let end = text.indexOf(quote, inside);
  while (end > inside && text[end - 1] === '\\') {
    end = text.indexOf(quote, end + 1);
  }
  return end === -1
    ? { start: inside, end: text.length, next: text.length }
    : { start: inside, end, next: end + quote.length };
}

/**
 * What follows a value within a quote, or within none. A quote closes only
 * where a word may end: in `"a "b` none does.
 *
 * @param hasSpaces - whether spaces belong to the value, as in `"TOKEN=a b"`
 * @param isList - whether it is one of `Server=a;Password=b c;Database=d`
 */
function endWithin(quote: string, hasSpaces: boolean, isList: boolean): RegExp {
  const ends = [
    hasSpaces ? '' : '\\s',
    isList ? ';' : '',
    quote && `\\\\?${quote}(?=[\\s,;&|)\\]}]|$)`,
  ].filter(Boolean);
  // Nothing but the end of the text ends it otherwise.
  return new RegExp(ends.join('|') || '(?!)', 'y');
}

function endBefore(text: string, start: number, ends: RegExp): number {
  let quote = '';
  let at = start;
  while (at < text.length) {
    const sign = text[at] === '\\' ? text.slice(at, at + 2) : text[at];
    if (quote) {
      quote = sign === quote ? '' : quote;
    } else if (skip(ends, text, at) !== undefined) {
      return at;
    } else if (/^\\?["']$/.test(sign)) {
      quote = sign;
    }
    at += sign.length;
  }
  return text.length;
}
