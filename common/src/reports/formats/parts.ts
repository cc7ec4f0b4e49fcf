/**
 * How much of a document is built in memory. What a document has in bytes says
 * little of that: `{}` takes two of them there, and some fifty once it is parsed.
 */
import type { ReadingProblem } from '../model';

/** The deepest nesting of a document; reports have about ten levels. */
const DEEPEST = 200;

/**
 * The most names, values and ends of lists and objects. The sample reports have one
 * in 19 to 24 bytes as scanners write them, and in 13 to 16 without white space: so
 * 50 MiB as written fit, and some 42 MiB of CycloneDX without white space.
 *
 * @alpha
 */
export const MOST_PARTS = 3_500_000;

/** The most different names: all formats together have some hundreds. */
const MOST_NAMES = 20_000;

/** The most characters of a name: engines compare longer ones with each other. */
const LONGEST_NAME = 10_000;

/** Bytes are no JSON that can be read. */
export class JsonError extends Error {
  name = 'JsonError';

  constructor(readonly problem: ReadingProblem) {
    super(problem.code);
  }
}

/** Throws a `JsonError` if a document nests too deep. */
export function checkDepth(depth: number): void {
  if (depth > DEEPEST) {
    throw new JsonError({ code: 'too-deep', levels: DEEPEST });
  }
}

/**
 * Counts the parts of a document, with all that it is wrapped in and that stands
 * beside it in lines. Both methods throw a `JsonError` if there are too many.
 */
export class Parts {
  /** How many more there may be; what is dropped, may be given back. */
  left = MOST_PARTS;
  readonly #names = new Set<string>();

  take(count: number): void {
    this.left -= count;
    if (this.left < 0) {
      throw new JsonError({ code: 'too-much' });
    }
  }

  /** A name is one of the parts; here it is told what it is. */
  takeName(name: string): void {
    this.#names.add(name);
    if (name.length > LONGEST_NAME || this.#names.size > MOST_NAMES) {
      throw new JsonError({ code: 'too-much' });
    }
  }
}
