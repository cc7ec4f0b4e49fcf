import { singleReadings } from '../formats/readDocument';
import type {
  ForeignProblem,
  ReadingProblem,
  SingleReading,
  VexStatement,
} from '../model';
import { ReportCandidate } from '../sources/ScanReportSource';
import { applyVex } from './applyVex';
import { believeClaim, believeClaims } from './believableTimes';
import {
  FoundDocuments,
  ReadCandidate,
  UnreadAttachment,
} from './foundDocuments';
import { attachmentTime, FoundReport, orderReports } from './holding';
import { ImageIdentity, Scope, scopeOf } from './imageIdentity';
import { compareTexts } from './summarize';

/** What stands beside all that is said of an image's security. */
export interface AssessmentNotes {
  /** What is attached and could not be read. */
  unread: UnreadAttachment[];
  /** The types of what is attached and no reader takes, one for each. */
  unsupported: string[];
  /** Whether there may be more, which was not looked at. */
  isCut: boolean;
  /** Whether the registry could not be asked for all of it. */
  isWithheld: boolean;
}

/** What is known of an image's security. Nothing is good by default. */
export type Assessment = AssessmentNotes &
  /** Nothing is attached that tells of a scan. */
  (| { state: 'not-scanned' }
    /** What is attached, no reader takes. */
    | { state: 'unsupported' }
    /** What is attached could not be read. */
    | { state: 'unread' }
    /** The registry could not be asked what is attached. */
    | { state: 'withheld' }
    /** The first report holds; what it says, may still be little. */
    | { state: 'reported'; reports: [FoundReport, ...FoundReport[]] }
    | ReportProblem
  );

/** Why a report that there is tells nothing of the image. */
export type ReportProblem = { candidate: ReportCandidate } & (
  | { state: 'other-image' }
  /** It is of another image of the index. */
  | { state: 'other-platform' }
  | { state: 'not-supported'; problem: ForeignProblem }
  | { state: 'unreadable'; problem: ReadingProblem }
);

/** One of several documents that may be in a candidate. */
export interface Document {
  id: string;
  candidate: ReportCandidate;
  reading: SingleReading;
  /** Of what it is; what names no image is of what it is attached to. */
  scope: Scope;
}

/**
 * Assesses an image by everything that was found about it. Where there is no
 * report of it, the worst that happened to a document that said it was one is
 * told.
 */
export function assess(
  found: FoundDocuments,
  image: ImageIdentity,
): Assessment {
  const documents = listDocuments(found.documents, image);
  const [first, ...others] = reportsIn(documents, image);
  const problem = worstOf(documents.flatMap(toProblem));
  const unread = documents.flatMap(({ candidate, reading }) =>
    // The one that the state is about is told of anyway.
    reading.kind === 'unreadable' &&
    candidate.role !== 'unknown' &&
    (first || candidate !== problem?.candidate)
      ? [{ name: candidate.fileName, problem: reading.problem }]
      : [],
  );
  const { isCut, isWithheld } = found;
  const notes = {
    unread: [...found.unread, ...unread],
    unsupported: [...found.unsupported, ...unsupportedIn(documents)],
    isCut,
    isWithheld,
  };
  return first
    ? { ...notes, state: 'reported', reports: [first, ...others] }
    : { ...notes, ...(problem ?? { state: absenceBy(notes) }) };
}

/** Why there is no report, the least certain first. */
function absenceBy({ isWithheld, unread, unsupported }: AssessmentNotes) {
  if (isWithheld) {
    return 'withheld';
  }
  if (unread.length > 0) {
    return 'unread';
  }
  return unsupported.length > 0 ? 'unsupported' : 'not-scanned';
}

/** The documents in some candidates, each with what it is of. */
export function listDocuments(
  candidates: readonly ReadCandidate[],
  image: ImageIdentity,
): Document[] {
  return candidates.flatMap(({ candidate, attachedTo, reading }) =>
    singleReadings(reading).map((single, at) => ({
      id: at === 0 ? candidate.id : `${candidate.id}#${at}`,
      candidate,
      reading: single,
      scope: scopeOf(subjectOf(single), attachedTo, image),
    })),
  );
}

function subjectOf(reading: SingleReading) {
  switch (reading.kind) {
    case 'scan-report':
      return reading.report;
    case 'sbom':
      return reading.sbom;
    case 'provenance':
      return reading.provenance;
    default:
      return { subjects: [] };
  }
}

/** The reports of an image, that first which holds. */
function reportsIn(
  documents: readonly Document[],
  image: ImageIdentity,
): FoundReport[] {
  const names = [image.manifest, image.config, image.index?.digest].filter(
    name => name !== undefined,
  );
  const statements = documents.flatMap(statementsIn);
  return orderReports(
    documents.flatMap(({ id, candidate, reading, scope }) =>
      reading.kind === 'scan-report' && isOwn(scope)
        ? [
            {
              id,
              candidate,
              report: applyVex(
                believeClaims(reading.report, candidate.attachedAt),
                statements,
                names,
              ),
              scope,
            },
          ]
        : [],
    ),
  );
}

/** Each statement about the image tells which document it is from. */
function statementsIn({ candidate, reading, scope }: Document): VexStatement[] {
  return reading.kind === 'vex' && isOwn(scope)
    ? reading.vex.statements.map(statement => ({
        ...statement,
        claim: {
          ...believeClaim(statement.claim, candidate.attachedAt),
          document: candidate.fileName,
        },
      }))
    : [];
}

/** Tells whether a document is of the image, or of its index as a whole. */
export function isOwn(scope: Scope): scope is 'image' | 'index' {
  return scope === 'image' || scope === 'index';
}

function toProblem({ candidate, reading, scope }: Document): ReportProblem[] {
  if (reading.kind === 'scan-report') {
    return isOwn(scope) ? [] : [{ state: scope, candidate }];
  }
  // Whatever else is attached need not be a report.
  if (candidate.role !== 'report') {
    return [];
  }
  switch (reading.kind) {
    case 'unreadable':
      return [{ state: 'unreadable', candidate, problem: reading.problem }];
    case 'not-supported':
      return [{ state: 'not-supported', candidate, problem: reading.problem }];
    default:
      return [];
  }
}

/** The worst first: what may hide most. */
const PROBLEMS: Array<ReportProblem['state']> = [
  'unreadable',
  'not-supported',
  'other-platform',
  'other-image',
];

/** Of several problems of one kind that of the newest document. */
function worstOf(
  problems: readonly ReportProblem[],
): ReportProblem | undefined {
  return [...problems].sort(
    (a, b) =>
      PROBLEMS.indexOf(a.state) - PROBLEMS.indexOf(b.state) ||
      timeOf(b) - timeOf(a) ||
      compareTexts(a.candidate.id, b.candidate.id),
  )[0];
}

function timeOf({ candidate }: ReportProblem): number {
  return attachmentTime(candidate)?.getTime() ?? 0;
}

/** What may have been meant as a report, and turned out to be nothing known. */
function unsupportedIn(documents: readonly Document[]): string[] {
  return documents.flatMap(({ candidate, reading }) =>
    candidate.role === 'unknown' &&
    (reading.kind === 'unreadable' || isForeign(reading))
      ? [candidate.type ?? candidate.fileName]
      : [],
  );
}

/** A signature is nothing that a reader is missing for. */
function isForeign(reading: SingleReading): boolean {
  return (
    reading.kind === 'not-supported' && reading.problem.code !== 'signature'
  );
}
