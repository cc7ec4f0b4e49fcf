/**
 * Reads a document that is attached to an image, by what stands in it: media
 * types are often missing, or wrong. Nothing in a document makes it throw.
 */
import type { DocumentReading, ReadingProblem, SingleReading } from '../model';
import { decodeBase64 } from './attestation/base64';
import { withClaims } from './attestation/claims';
import { readInTotoVulns } from './attestation/readInTotoVulns';
import { readProvenance } from './attestation/readProvenance';
import { unwrap } from './attestation/unwrap';
import type { Wrapping } from './attestation/wrapping';
import { toUtf8 } from './encoding';
import { JsonError } from './parseJson';
import {
  parseAfterBrokenLine,
  parseJsonLines,
  parseLine,
} from './parseJsonLines';
import { readBare, readBareList } from './readBare';
import { isObject } from './shared/lookInto';
import { doAtOnce, doInTurns, type Steps, type Turns } from './steps';

/** A bundle has an envelope, that a statement, that a predicate, that a report. */
const MOST_WRAPPINGS = 4;

/** Reads a document that is parsed, at once. */
export function readDocument(json: unknown): DocumentReading {
  return doAtOnce(guarded(readWrapped(json, MOST_WRAPPINGS)));
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
  return doInTurns(guarded(readBytes(bytes, MOST_WRAPPINGS)), turns);
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

function* readBytes(
  bytes: Uint8Array,
  wrappings: number,
): Steps<DocumentReading> {
  const text = yield* toUtf8(bytes);
  let lines = yield* parseJsonLines(text);
  if (!lines) {
    const whole = yield* parseLine(text);
    if (!(whole instanceof JsonError)) {
      return yield* readWrapped(whole.value, wrappings);
    }
    lines =
      whole.problem.code === 'no-json'
        ? yield* parseAfterBrokenLine(text)
        : undefined;
    if (!lines) {
      return unreadable(whole.problem);
    }
  }
  const readings: SingleReading[] = [];
  for (const line of lines) {
    const reading =
      line instanceof JsonError
        ? unreadable(line.problem)
        : yield* guarded(readWrapped(line.value, wrappings));
    readings.push(...singleReadings(reading));
  }
  return { kind: 'several', readings };
}

/** The documents that a document turned out to be. */
export function singleReadings(reading: DocumentReading): SingleReading[] {
  return reading.kind === 'several' ? reading.readings : [reading];
}

function unreadable(problem: ReadingProblem): SingleReading {
  return { kind: 'unreadable', problem };
}

function* readWrapped(
  json: unknown,
  wrappings: number,
): Steps<DocumentReading> {
  if (wrappings < 0) {
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
    ? yield* readInside(wrapping, wrappings - 1)
    : yield* readBare(json);
}

function* readInside(
  wrapping: Wrapping,
  wrappings: number,
): Steps<DocumentReading> {
  switch (wrapping.inside) {
    case 'other':
      return { kind: 'not-supported', problem: wrapping.problem };
    case 'base64': {
      const bytes = yield* decodeBase64(wrapping.text);
      return yield* readBytes(bytes, wrappings);
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
          ? readBytes(new TextEncoder().encode(document), wrappings)
          : readWrapped(document, wrappings),
      );
      return problem && isOfNoForm(reading)
        ? { kind: 'not-supported', problem }
        : withClaims(reading, claims);
    }
  }
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
