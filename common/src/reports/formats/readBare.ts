/**
 * Which reader takes a document that is in no wrapping. A further format is a
 * further entry of {@link FORMATS}.
 */
import type { DocumentReading } from '../model';
import type { Steps } from '../../steps';
import { isCycloneDx, readCycloneDx } from './cyclonedx';
import { isGrype, readGrype } from './grype';
import { isOpenVex, readOpenVex } from './openvex';
import { isSarif, readSarif } from './sarif';
import { fieldsOf, LIMITS, textOf } from './shared';
import { isSnyk, readSnyk } from './snyk';
import { isSpdx, readSpdx } from './spdx';
import { isSpdx3, readSpdx3 } from './spdx3';
import { isSyft, readSyft } from './syft';
import { isTrivy, readTrivy } from './trivy';

type Document = Record<string, unknown>;

/** A form of documents, and how it is read. */
interface Format {
  /** Tells whether a document is of it, of whatever version. */
  is(document: Document): boolean;
  read(document: Document): Steps<DocumentReading>;
}

const FORMATS: Format[] = [
  {
    is: isTrivy,
    *read(document) {
      return document.SchemaVersion === 2
        ? { kind: 'scan-report', report: yield* readTrivy(document) }
        : otherVersion('Trivy', document.SchemaVersion);
    },
  },
  { is: isCycloneDx, read: readCycloneDx },
  {
    is: isSarif,
    *read(document) {
      return document.version === '2.1.0'
        ? yield* readSarif(document)
        : otherVersion('SARIF', document.version);
    },
  },
  {
    is: isGrype,
    *read(document) {
      return { kind: 'scan-report', report: yield* readGrype(document) };
    },
  },
  { is: isSnyk, read: document => readSnyk([document]) },
  {
    is: isOpenVex,
    *read(document) {
      return { kind: 'vex', vex: yield* readOpenVex(document) };
    },
  },
  {
    is: isSpdx,
    *read(document) {
      return { kind: 'sbom', sbom: yield* readSpdx(document) };
    },
  },
  {
    is: isSpdx3,
    *read(document) {
      return { kind: 'sbom', sbom: yield* readSpdx3(document) };
    },
  },
  {
    is: isSyft,
    *read(document) {
      return { kind: 'sbom', sbom: yield* readSyft(document) };
    },
  },
];

/** Reads a document by its form; one that nobody reads is told by its name. */
export function* readBare(document: Document): Steps<DocumentReading> {
  const format = FORMATS.find(each => each.is(document));
  if (format) {
    return yield* format.read(document);
  }
  const name = textOf(fieldsOf(document.descriptor).name, LIMITS.id);
  return name
    ? { kind: 'not-supported', problem: { code: 'format', name } }
    : { kind: 'unreadable', problem: { code: 'unknown-format' } };
}

/** Reads a list of what a scanner else writes alone. */
export function* readBareList(
  list: readonly unknown[],
): Steps<DocumentReading> {
  for (const each of list) {
    yield;
    if (isSnyk(fieldsOf(each))) {
      return yield* readSnyk(list);
    }
  }
  return { kind: 'unreadable', problem: { code: 'no-object' } };
}

function otherVersion(name: string, version: unknown): DocumentReading {
  const told = typeof version === 'number' ? String(version) : version;
  const text = textOf(told, LIMITS.id);
  return {
    kind: 'not-supported',
    problem: { code: 'format', name, ...(text && { version: text }) },
  };
}
