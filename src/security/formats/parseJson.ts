/**
 * Parses JSON in steps: `JSON.parse` holds the page for as long as it takes.
 */
import { JSONParser, TokenType } from '@streamparser/json';
import type { ReadingProblem } from '../model';
import type { Steps } from './steps';

/** Up to this many bytes are parsed at once; it takes some milliseconds. */
const SMALL = 256 * 1024;
const SLICE = 64 * 1024;

/** The deepest nesting of a document; reports have about ten levels. */
const DEEPEST = 200;

/** Bytes are no JSON that can be read. */
export class JsonError extends Error {
  name = 'JsonError';

  constructor(readonly problem: ReadingProblem) {
    super(problem.code);
  }
}

/** Parses bytes; throws a `JsonError` if they are no JSON, or nest too deep. */
export function* parseJson(bytes: Uint8Array): Steps<unknown> {
  try {
    return bytes.length < SMALL
      ? parseAtOnce(bytes)
      : yield* parseInSlices(bytes);
  } catch (error) {
    throw error instanceof JsonError
      ? error
      : new JsonError({ code: 'no-json' });
  }
}

function parseAtOnce(bytes: Uint8Array): unknown {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    checkDepth(depth);
    level = level.flatMap(item =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
  }
  return value;
}

function* parseInSlices(bytes: Uint8Array): Steps<unknown> {
  const parser = new JSONParser({
    paths: ['$'],
    stringBufferSize: SLICE,
  });
  let document: { value: unknown } | undefined;
  let depth = 0;
  parser.onToken = ({ token }) => {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
      depth += 1;
      checkDepth(depth);
    } else if (
      token === TokenType.RIGHT_BRACE ||
      token === TokenType.RIGHT_BRACKET
    ) {
      depth -= 1;
    }
  };
  parser.onValue = ({ value }) => {
    document = { value };
  };
  for (let start = 0; start < bytes.length; start += SLICE) {
    parser.write(bytes.subarray(start, start + SLICE));
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

function checkDepth(depth: number): void {
  if (depth > DEEPEST) {
    throw new JsonError({ code: 'too-deep', levels: DEEPEST });
  }
}
