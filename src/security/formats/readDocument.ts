/**
 * Reads a document that is attached to an image, by what stands in it: media
 * types are often missing, or wrong. Nothing in a document makes it throw.
 */
import { LIMITS, fieldsOf, isObject, textOf } from './shared/lookInto';
import type { DocumentReading } from '../model';
import { decodeBase64 } from './attestation/base64';
import { withClaims } from './attestation/claims';
import { JsonError, parseJson } from './parseJson';
import { isCycloneDx, readCycloneDx } from './cyclonedx/readCycloneDx';
import { readInTotoVulns } from './attestation/readInTotoVulns';
import { isSarif, readSarif } from './sarif/readSarif';
import { isSpdx, readSpdx } from './spdx/readSpdx';
import { isTrivy, readTrivy } from './trivy/readTrivy';
import { doAtOnce, doInTurns, type Steps, type Turns } from './steps';
import { unwrap } from './attestation/unwrap';

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
 * @returns what it is; it rejects only with the reason of an aborted `signal`
 */
export function parseDocument(
  bytes: Uint8Array,
  turns?: Turns,
): Promise<DocumentReading> {
  return doInTurns(guarded(readBytes(bytes, MOST_WRAPPINGS)), turns);
}

function* guarded(work: Steps<DocumentReading>): Steps<DocumentReading> {
  try {
    return yield* work;
  } catch (error) {
    // What is no JSON says so itself; what else fails, does so by its shape.
    const why =
      error instanceof JsonError ? error.message : 'it is of another shape';
    return { kind: 'unreadable', why };
  }
}

function* readBytes(
  bytes: Uint8Array,
  wrappings: number,
): Steps<DocumentReading> {
  return yield* readWrapped(yield* parseJson(bytes), wrappings);
}

function* readWrapped(
  json: unknown,
  wrappings: number,
): Steps<DocumentReading> {
  if (!isObject(json)) {
    return { kind: 'unreadable', why: 'it is no object' };
  }
  if (wrappings < 0) {
    return { kind: 'unreadable', why: 'it is wrapped too often' };
  }
  const wrapping = unwrap(json);
  if (!wrapping) {
    return yield* readBare(json);
  }
  switch (wrapping.inside) {
    case 'other':
      return { kind: 'not-supported', what: wrapping.what };
    case 'base64': {
      const bytes = yield* decodeBase64(wrapping.text);
      return yield* readBytes(bytes, wrappings - 1);
    }
    case 'in-toto-vulns': {
      const report = yield* readInTotoVulns(wrapping.predicate);
      return withClaims({ kind: 'scan-report', report }, wrapping.claims);
    }
    default: {
      const { document, claims } = wrapping;
      const reading =
        typeof document === 'string'
          ? yield* readBytes(new TextEncoder().encode(document), wrappings - 1)
          : yield* readWrapped(document, wrappings - 1);
      return withClaims(reading, claims);
    }
  }
}

function* readBare(json: Record<string, unknown>): Steps<DocumentReading> {
  if (isTrivy(json)) {
    return json.SchemaVersion === 2
      ? { kind: 'scan-report', report: yield* readTrivy(json) }
      : { kind: 'not-supported', what: `Trivy ${json.SchemaVersion}` };
  }
  if (isCycloneDx(json)) {
    return yield* readCycloneDx(json);
  }
  if (isSarif(json)) {
    return json.version === '2.1.0'
      ? { kind: 'scan-report', report: yield* readSarif(json) }
      : { kind: 'not-supported', what: 'SARIF, but not 2.1.0' };
  }
  if (isSpdx(json)) {
    return { kind: 'sbom', sbom: yield* readSpdx(json) };
  }
  const what = nameForeign(json);
  return what
    ? { kind: 'not-supported', what }
    : { kind: 'unreadable', why: 'it is no report of a known format' };
}

/** Names forms that are known by name only: SPDX 3, and those of Syft and Grype. */
function nameForeign(json: Record<string, unknown>): string | undefined {
  const context = json['@context'];
  if (typeof context === 'string' && context.includes('//spdx.org/')) {
    return 'SPDX 3';
  }
  return textOf(fieldsOf(json.descriptor).name, LIMITS.id);
}
