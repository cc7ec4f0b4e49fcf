/**
 * Parses JSON Lines, in which in-toto bundles have one envelope a line. Sources:
 * JSON Lines; in-toto attestation framework, "Bundle".
 */
import type { Steps } from '../../steps';
import { parseJson } from './parseJson';
import { JsonError, type Parts } from './parts';

/** As many lines as are read: a bundle has one for each attestation. */
export const MOST_LINES = 1_000;

/** Bytes that are looked through at once. */
const SLICE = 64 * 1024;

const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** What became of a line: its value, or why it has none. */
export type ParsedLine = { value: unknown } | JsonError;

/**
 * Parses the lines of a text.
 *
 * @param bytes - in UTF-8
 * @param parts - what may be built yet
 * @returns what became of each line; `undefined` if it is not several lines of
 *   which the first is JSON
 */
export function* parseJsonLines(
  bytes: Uint8Array,
  parts: Parts,
): Steps<ParsedLine[] | undefined> {
  const values: ParsedLine[] = [];
  let line = yield* lineFrom(0, bytes);
  if (!line || !isWhole(line)) {
    return undefined;
  }
  while (line) {
    const next: Uint8Array | undefined = yield* lineFrom(
      endOf(line, bytes),
      bytes,
    );
    if (values.length >= MOST_LINES) {
      values.push(new JsonError({ code: 'too-many-lines', lines: MOST_LINES }));
      return values;
    }
    if (values.length === 0 && !next) {
      return undefined;
    }
    const parsed = yield* parseLine(line, parts);
    if (values.length === 0 && parsed instanceof JsonError) {
      return undefined;
    }
    values.push(parsed);
    line = next;
  }
  return values;
}

/**
 * Parses the lines of a text that is no JSON as a whole, and of which the first
 * line is broken: it must not hide the others.
 *
 * @returns as `parseJsonLines`; `undefined` if no JSON comes after the first line
 */
export function* parseAfterBrokenLine(
  bytes: Uint8Array,
  parts: Parts,
): Steps<ParsedLine[] | undefined> {
  const first = (yield* lineFrom(0, bytes)) ?? bytes;
  const others = bytes.subarray(endOf(first, bytes));
  const broken = new JsonError({ code: 'no-json' });
  const values = yield* parseJsonLines(others, parts);
  if (values) {
    return [broken, ...values];
  }
  const last = yield* parseLine(others, parts);
  return last instanceof JsonError ? undefined : [broken, last];
}

/** Parses a line, of whatever size; what is no JSON says so. */
export function* parseLine(line: Uint8Array, parts: Parts): Steps<ParsedLine> {
  const { left } = parts;
  try {
    return { value: yield* parseJson(line, parts) };
  } catch (error) {
    if (error instanceof JsonError) {
      parts.left = left;
      return error;
    }
    throw error;
  }
}

/** The next line that is not blank; `undefined` if there is none. */
function* lineFrom(
  start: number,
  bytes: Uint8Array,
): Steps<Uint8Array | undefined> {
  let begin = start;
  let hasInk = false;
  for (let at = start; at < bytes.length; at += 1) {
    if ((at - start) % SLICE === 0) {
      yield;
    }
    if (bytes[at] > SPACE) {
      hasInk = true;
    } else if (bytes[at] === LINE_FEED && hasInk) {
      return bytes.subarray(begin, at);
    } else if (bytes[at] === LINE_FEED) {
      begin = at + 1;
    }
  }
  return hasInk ? bytes.subarray(begin) : undefined;
}

/** Whether a line may be an object: the first of a long one ends within it. */
function isWhole(line: Uint8Array): boolean {
  return new TextDecoder().decode(line.subarray(-16)).trimEnd().endsWith('}');
}

function endOf(line: Uint8Array, bytes: Uint8Array): number {
  return line.byteOffset - bytes.byteOffset + line.length;
}
