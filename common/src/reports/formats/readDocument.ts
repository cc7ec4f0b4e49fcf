/**
 * Reads a document that is attached to an image, by what stands in it: media
 * types are often missing, or wrong. Nothing in a document makes it throw.
 */
import type { DocumentReading, ReadingProblem, SingleReading } from '../model';
import { doAtOnce, doInTurns, type Steps, type Turns } from '../../steps';
import {
  decodeBase64,
  readInTotoVulns,
  readProvenance,
  unwrap,
  withClaims,
} from './attestation';
import type { Wrapping } from './attestation';
import { encodeUtf8, toUtf8 } from './encoding';
import {
  MOST_LINES,
  parseAfterBrokenLine,
  type ParsedLine,
  parseJsonLines,
  parseLine,
} from './parseJsonLines';
import { JsonError, Parts } from './parts';
import { readBare, readBareList } from './readBare';
import { entriesIn, isObject, MOST_ENTRIES } from './shared';

/** A bundle has an envelope, that a statement, that a predicate, that a report. */
const MOST_WRAPPINGS = 4;

/** What a document may yet hold, on its way through what it is wrapped in. */
interface Rest {
  wrappings: number;
  parts: Parts;
}

/** Reads a document that is parsed. */
export function readParsed(json: unknown): Steps<DocumentReading> {
  return guarded(readWrapped(json, startOfRest()));
}

/** Reads a document that is parsed, at once. */
export function readDocument(json: unknown): DocumentReading {
  return doAtOnce(readParsed(json));
}

/**
 * Parses and reads a document of any size, and pauses so that the page goes on
 * living.
 *
 * @param bytes - JSON, or JSON Lines, in UTF-8 or UTF-16
 * @returns what it is; it rejects only with the reason of an aborted `signal`
 * @public
 */
export function parseDocument(
  bytes: Uint8Array,
  turns?: Turns,
): Promise<DocumentReading> {
  return doInTurns(guarded(readBytes(bytes, startOfRest())), turns);
}

function startOfRest(): Rest {
  return { wrappings: MOST_WRAPPINGS, parts: new Parts() };
}

function* guarded<T>(work: Steps<T>): Steps<T | SingleReading> {
  try {
    return yield* work;
  } catch (error) {
    // What is no JSON says so itself; what else fails, does so by its shape.
    return unreadable(
      error instanceof JsonError ? error.problem : { code: 'other-shape' },
    );
  }
}

function* readBytes(bytes: Uint8Array, rest: Rest): Steps<DocumentReading> {
  const text = yield* toUtf8(bytes);
  let lines = yield* parseJsonLines(text, rest.parts);
  if (!lines) {
    const whole = yield* parseLine(text, rest.parts);
    if (!(whole instanceof JsonError)) {
      return yield* readWrapped(whole.value, rest);
    }
    lines =
      whole.problem.code === 'no-json'
        ? yield* parseAfterBrokenLine(text, rest.parts)
        : undefined;
    if (!lines) {
      return unreadable(whole.problem);
    }
  }
  return { kind: 'several', readings: yield* readLines(lines, rest) };
}

/** Each line may be several documents: all of them are no more than lines. */
function* readLines(
  lines: readonly ParsedLine[],
  rest: Rest,
): Steps<SingleReading[]> {
  const readings: SingleReading[] = [];
  let kept = 0;
  for (const line of lines) {
    const reading =
      line instanceof JsonError
        ? unreadable(line.problem)
        : yield* guarded(readWrapped(line.value, rest));
    for (const single of singleReadings(reading)) {
      if (readings.length > MOST_LINES || kept > MOST_ENTRIES) {
        return [...readings, unreadable({ code: 'too-much' })];
      }
      readings.push(single);
      kept += entriesIn(single);
    }
  }
  return readings;
}

/**
 * The documents that a document turned out to be.
 *
 * @alpha
 */
export function singleReadings(reading: DocumentReading): SingleReading[] {
  return reading.kind === 'several' ? reading.readings : [reading];
}

function unreadable(problem: ReadingProblem): SingleReading {
  return { kind: 'unreadable', problem };
}

function* readWrapped(json: unknown, rest: Rest): Steps<DocumentReading> {
  if (rest.wrappings < 0) {
    return unreadable({ code: 'wrapped-too-often' });
  }
  if (Array.isArray(json)) {
    return yield* readBareList(json);
  }
  if (!isObject(json)) {
    return unreadable({ code: 'no-object' });
  }
  const wrapping = unwrap(json);
  return wrapping
    ? yield* readInside(wrapping, { ...rest, wrappings: rest.wrappings - 1 })
    : yield* readBare(json);
}

function* readInside(wrapping: Wrapping, rest: Rest): Steps<DocumentReading> {
  switch (wrapping.inside) {
    case 'other':
      return { kind: 'not-supported', problem: wrapping.problem };
    case 'base64': {
      const bytes = yield* decodeBase64(wrapping.text);
      return yield* readBytes(bytes, rest);
    }
    case 'in-toto-vulns': {
      const report = yield* readInTotoVulns(wrapping.predicate);
      return withClaims({ kind: 'scan-report', report }, wrapping.claims);
    }
    case 'provenance': {
      const provenance = yield* readProvenance(wrapping.predicate);
      return withClaims({ kind: 'provenance', provenance }, wrapping.claims);
    }
    default: {
      const { document, claims, problem } = wrapping;
      const reading = yield* guarded(
        typeof document === 'string'
          ? readText(document, rest)
          : readWrapped(document, rest),
      );
      return problem && isOfNoForm(reading)
        ? { kind: 'not-supported', problem }
        : withClaims(reading, claims);
    }
  }
}

function* readText(text: string, rest: Rest): Steps<DocumentReading> {
  return yield* readBytes(yield* encodeUtf8(text), rest);
}

/** The problems of what was no document to begin with. */
const NO_FORM: unknown[] = [
  'no-json',
  'no-object',
  'unknown-format',
] satisfies Array<ReadingProblem['code']>;

function isOfNoForm(reading: DocumentReading): boolean {
  return (
    reading.kind === 'unreadable' && NO_FORM.includes(reading.problem.code)
  );
}
