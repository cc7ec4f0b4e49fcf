/**
 * Parses JSON Lines, in which in-toto bundles have one envelope a line. Sources:
 * JSON Lines; in-toto attestation framework, "Bundle".
 */
import { JsonError, parseJson } from './parseJson';
import type { Steps } from './steps';

/** As many lines as are read: a bundle has one for each attestation. */
const MOST_LINES = 1_000;

const LINE_FEED = 0x0a;
const SPACE = 0x20;

/**
 * Parses the lines of a text.
 *
 * @param bytes - in UTF-8
 * @returns of each line its value, or why it has none; `undefined` if it is not
 *   several lines of which the first is JSON
 */
export function* parseJsonLines(
  bytes: Uint8Array,
): Steps<Array<{ value: unknown } | JsonError> | undefined> {
  const values: Array<{ value: unknown } | JsonError> = [];
  for (const line of linesOf(bytes)) {
    yield;
    if (values.length === 0 && (!isWhole(line) || !isFollowed(bytes, line))) {
      return undefined;
    }
    if (values.length >= MOST_LINES) {
      return [
        ...values,
        new JsonError({ code: 'too-many-lines', lines: MOST_LINES }),
      ];
    }
    const parsed = yield* parseLine(line);
    if (values.length === 0 && parsed instanceof JsonError) {
      return undefined;
    }
    values.push(parsed);
  }
  return values.length > 0 ? values : undefined;
}

/**
 * Parses the lines of a text that is no JSON as a whole, and of which the first
 * line is broken: it must not hide the others.
 *
 * @returns as `parseJsonLines`; `undefined` if no JSON comes after the first line
 */
export function* parseAfterBrokenLine(
  bytes: Uint8Array,
): Steps<Array<{ value: unknown } | JsonError> | undefined> {
  const [first = bytes] = linesOf(bytes);
  const others = bytes.subarray(endOf(first, bytes));
  const broken = new JsonError({ code: 'no-json' });
  const values = yield* parseJsonLines(others);
  if (values) {
    return [broken, ...values];
  }
  const last = yield* parseLine(others);
  return last instanceof JsonError ? undefined : [broken, last];
}

/** Parses a line, of whatever size; what is no JSON says so. */
export function* parseLine(
  line: Uint8Array,
): Steps<{ value: unknown } | JsonError> {
  try {
    return { value: yield* parseJson(line) };
  } catch (error) {
    if (error instanceof JsonError) {
      return error;
    }
    throw error;
  }
}

/** The lines that are not blank. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let start = 0; start < bytes.length; ) {
    const at = bytes.indexOf(LINE_FEED, start);
    const end = at < 0 ? bytes.length : at;
    const line = bytes.subarray(start, end);
    if (line.some(isInk)) {
      yield line;
    }
    start = end + 1;
  }
}

/** Whether a line may be an object: the first of a long one ends within it. */
function isWhole(line: Uint8Array): boolean {
  return new TextDecoder().decode(line.subarray(-16)).trimEnd().endsWith('}');
}

function isFollowed(bytes: Uint8Array, line: Uint8Array): boolean {
  return bytes.subarray(endOf(line, bytes)).some(isInk);
}

function endOf(line: Uint8Array, bytes: Uint8Array): number {
  return line.byteOffset - bytes.byteOffset + line.length;
}

function isInk(byte: number): boolean {
  return byte > SPACE;
}
