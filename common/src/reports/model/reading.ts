/** What a document turned out to be, or why it is of no use. */
import type { Provenance, Sbom, VexDocument } from './documents';
import type { ScanReport } from './scanReport';

/**
 * Why a document is of no use, though it is in order.
 *
 * @public
 */
export type ForeignProblem =
  | { code: 'signature' }
  | { code: 'envelope'; payloadType?: string }
  | { code: 'statement'; predicateType?: string }
  /** It is of a form that is known by its name alone. */
  | { code: 'format'; name: string; version?: string }
  /** The scan failed; `message` is the scanner's own. */
  | { code: 'scan-failed'; message?: string }
  /** In the words of an app's own source of reports. */
  | { code: 'other'; text: string };

/**
 * Why a document cannot be read.
 *
 * @public
 */
export type ReadingProblem =
  | { code: 'no-json' }
  | { code: 'too-deep'; levels: number }
  | { code: 'too-many-lines'; lines: number }
  /** It has more in it than can be kept in memory. */
  | { code: 'too-much' }
  | { code: 'no-object' }
  | { code: 'other-shape' }
  | { code: 'wrapped-too-often' }
  | { code: 'unknown-format' }
  /** In the words of an app's own source of reports. */
  | { code: 'other'; text: string };

/**
 * What one document turned out to be.
 *
 * @public
 */
export type SingleReading =
  | { kind: 'scan-report'; report: ScanReport }
  | { kind: 'sbom'; sbom: Sbom }
  | { kind: 'vex'; vex: VexDocument }
  | { kind: 'provenance'; provenance: Provenance }
  /** It is a document of a known form, that tells of something else. */
  | { kind: 'not-supported'; problem: ForeignProblem }
  /** It is none: cut short, no JSON, or of another shape. */
  | { kind: 'unreadable'; problem: ReadingProblem };

/**
 * What a document turned out to be. A reader never throws.
 *
 * @public
 */
export type DocumentReading =
  | SingleReading
  /** There are several documents in it, as in JSON Lines. */
  | { kind: 'several'; readings: SingleReading[] };
