/**
 * Parses JSON in steps: `JSON.parse` holds the page for as long as it takes.
 */
import { JSONParser, TokenType } from '@streamparser/json';
import type { Steps } from '../../steps';
import { checkDepth, JsonError, type Parts } from './parts';

/** A document of fewer bytes is parsed by the engine, at once. */
const SMALL = 64 * 1024;

/** Bytes of a larger one that are parsed in a step: a few milliseconds at worst. */
const SLICE = 16 * 1024;

/** As many parts half a character counts for: in a text it is kept by itself. */
const PARTS_OF_HALF = 8;

const CLOSING: TokenType[] = [TokenType.RIGHT_BRACE, TokenType.RIGHT_BRACKET];
const BETWEEN: TokenType[] = [TokenType.COLON, TokenType.COMMA];

const BACKSLASH = 0x5c;
const LOWER_U = 0x75;
const LOWER_D = 0x64;
const UPPER_D = 0x44;

/**
 * Parses bytes.
 *
 * @param parts - what may be built yet
 * @throws a `JsonError` if they are no JSON, nest too deep, or hold too much
 */
export function* parseJson(bytes: Uint8Array, parts: Parts): Steps<unknown> {
  try {
    return bytes.length < SMALL
      ? parseAtOnce(bytes, parts)
      : yield* parseInSlices(bytes, parts);
  } catch (error) {
    throw error instanceof JsonError
      ? error
      : new JsonError({ code: 'no-json' });
  }
}

function parseAtOnce(bytes: Uint8Array, parts: Parts): unknown {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    checkDepth(depth);
    parts.take(level.length);
    level = level.flatMap(item => valuesIn(item, parts));
  }
  return value;
}

function valuesIn(item: unknown, parts: Parts): unknown[] {
  if (typeof item !== 'object' || item === null) {
    return [];
  }
  const names = Array.isArray(item) ? [] : Object.keys(item);
  names.forEach(name => parts.takeName(name));
  // Lists and objects have an end, too.
  parts.take(names.length + 1);
  return Object.values(item);
}

function* parseInSlices(bytes: Uint8Array, parts: Parts): Steps<unknown> {
  const parser = new JSONParser({
    paths: ['$'],
    stringBufferSize: SLICE,
    emitPartialTokens: true,
  });
  let document: { value: unknown } | undefined;
  let depth = 0;
  let last: unknown;
  // How many slices have ended since the number began that is not over.
  let endsInNumber = 0;
  parser.onToken = ({ token, value, partial }) => {
    if (partial) {
      endsInNumber = token === TokenType.NUMBER ? endsInNumber + 1 : 0;
      return;
    }
    endsInNumber = 0;
    if (token === TokenType.COLON && typeof last === 'string') {
      parts.takeName(last);
    }
    last = value;
    if (!BETWEEN.includes(token)) {
      parts.take(1);
    }
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
      depth += 1;
      checkDepth(depth);
    } else if (CLOSING.includes(token)) {
      depth -= 1;
    }
  };
  parser.onValue = ({ value }) => {
    document = { value };
  };
  for (let start = 0; start < bytes.length; start += SLICE) {
    const slice = bytes.subarray(start, start + SLICE);
    parts.take(PARTS_OF_HALF * countHalves(slice));
    parser.write(slice);
    const isLast = start + SLICE >= bytes.length;
    if (endsInNumber > 1 && !isLast) {
      throw new JsonError({ code: 'too-much' });
    }
    yield;
  }
  if (!parser.isEnded) {
    parser.end();
  }
  if (!document) {
    throw new JsonError({ code: 'no-json' });
  }
  return document.value;
}

/** How many escapes begin as `\ud83d` does: each is half of a character. */
function countHalves(slice: Uint8Array): number {
  let count = 0;
  let at = slice.indexOf(BACKSLASH);
  while (at >= 0) {
    const u = slice[at + 1];
    const d = slice[at + 2];
    count += u === LOWER_U && (d === LOWER_D || d === UPPER_D) ? 1 : 0;
    at = slice.indexOf(BACKSLASH, at + 2);
  }
  return count;
}
