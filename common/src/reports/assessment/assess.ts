import { isDefined, singleReadings } from '../formats';
import { ReportCandidate } from '../model';
import type { ForeignProblem, ReadingProblem, SingleReading } from '../model';
import { filterInSteps, type Steps } from '../../steps';
import { applyVex } from './applyVex';
import { believeClaim, believeClaims } from './believableTimes';
import {
  FoundDocuments,
  ReadCandidate,
  UnreadAttachment,
} from './foundDocuments';
import { attachmentTime, FoundReport, orderReports } from './holding';
import { ImageIdentity, DocumentScope, scopeOf } from './imageIdentity';
import { ClaimIndex } from './matchVex';
import { inOrder } from './order';
import { compareTexts } from './summarize';

/**
 * What stands beside all that is said of an image's security.
 *
 * @alpha
 */
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

/**
 * What is known of an image's security. Nothing is good by default.
 *
 * @alpha
 */
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

/**
 * Why a report that there is tells nothing of the image.
 *
 * @alpha
 */
export type ReportProblem = { candidate: ReportCandidate } & (
  | { state: 'other-image' }
  /** It is of another image of the index. */
  | { state: 'other-platform' }
  | { state: 'not-supported'; problem: ForeignProblem }
  | { state: 'unreadable'; problem: ReadingProblem }
);

/**
 * A document of a candidate, which may have several, and what it is of.
 *
 * @alpha
 */
export interface ListedDocument {
  id: string;
  candidate: ReportCandidate;
  reading: SingleReading;
  /** Of what it is; what names no image is of what it is attached to. */
  scope: DocumentScope;
}

/**
 * Assesses an image by everything that was found about it. Where there is no
 * report of it, the worst that happened to a document that said it was one is
 * told.
 *
 * @alpha
 */
export function* assess(
  found: FoundDocuments,
  image: ImageIdentity,
): Steps<Assessment> {
  const documents = yield* listDocuments(found.documents, image);
  const [first, ...others] = yield* reportsIn(documents, image);
  const problem = yield* worstProblemIn(documents);
  const unread = yield* filterInSteps(
    documents,
    ({ candidate, reading }) =>
      // The one that the state is about is told of anyway.
      reading.kind === 'unreadable' &&
      candidate.role !== 'unknown' &&
      (first !== undefined || candidate !== problem?.candidate),
  );
  const unsupported = yield* filterInSteps(documents, isUnsupported);
  const { isCut, isWithheld } = found;
  const notes = {
    unread: [...found.unread, ...unread.flatMap(toUnread)],
    unsupported: [...found.unsupported, ...unsupported.map(typeOf)],
    isCut,
    isWithheld,
  };
  return first
    ? { ...notes, state: 'reported', reports: [first, ...others] }
    : { ...notes, ...(problem ?? { state: absenceBy(notes) }) };
}

function toUnread({ candidate, reading }: ListedDocument): UnreadAttachment[] {
  return reading.kind === 'unreadable'
    ? [{ name: candidate.fileName, problem: reading.problem }]
    : [];
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

/**
 * The documents in some candidates, each with what it is of.
 *
 * @alpha
 */
export function* listDocuments(
  candidates: readonly ReadCandidate[],
  image: ImageIdentity,
): Steps<ListedDocument[]> {
  const documents: ListedDocument[] = [];
  for (const { candidate, attachedTo, reading } of candidates) {
    for (const [at, single] of singleReadings(reading).entries()) {
      yield;
      documents.push({
        id: at === 0 ? candidate.id : `${candidate.id}#${at}`,
        candidate,
        reading: single,
        scope: scopeOf(subjectOf(single), attachedTo, image),
      });
    }
  }
  return documents;
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
function* reportsIn(
  documents: readonly ListedDocument[],
  image: ImageIdentity,
): Steps<FoundReport[]> {
  const claims = yield* claimsIn(documents, image);
  const reports: FoundReport[] = [];
  for (const { id, candidate, reading, scope } of documents) {
    yield;
    if (reading.kind === 'scan-report' && isOwnScope(scope)) {
      const { attachedAt } = candidate;
      const believed = yield* believeClaims(reading.report, attachedAt);
      const report = yield* inOrder(yield* applyVex(believed, claims));
      reports.push({ id, candidate, report, scope });
    }
  }
  return yield* orderReports(reports);
}

/** What is said of the image, each claim with the document that it is from. */
function* claimsIn(
  documents: readonly ListedDocument[],
  { manifest, config, index }: ImageIdentity,
): Steps<ClaimIndex> {
  const names = [manifest, config, index?.digest].filter(isDefined);
  const claims = new ClaimIndex();
  for (const { candidate, reading, scope } of documents) {
    yield;
    if (reading.kind === 'vex' && isOwnScope(scope)) {
      for (const statement of reading.vex.statements) {
        yield;
        const claim = {
          ...believeClaim(statement.claim, candidate.attachedAt),
          document: candidate.fileName,
        };
        yield* claims.add({ ...statement, claim }, names);
      }
    }
  }
  return claims;
}

/**
 * Tells whether a document is of the image, or of its index as a whole.
 *
 * @alpha
 */
export function isOwnScope(scope: DocumentScope): scope is 'image' | 'index' {
  return scope === 'image' || scope === 'index';
}

function toProblem({
  candidate,
  reading,
  scope,
}: ListedDocument): ReportProblem[] {
  if (reading.kind === 'scan-report') {
    return isOwnScope(scope) ? [] : [{ state: scope, candidate }];
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
function* worstProblemIn(
  documents: readonly ListedDocument[],
): Steps<ReportProblem | undefined> {
  let worst: ReportProblem | undefined;
  for (const document of documents) {
    yield;
    for (const problem of toProblem(document)) {
      worst = worst && compareProblems(worst, problem) <= 0 ? worst : problem;
    }
  }
  return worst;
}

function compareProblems(a: ReportProblem, b: ReportProblem): number {
  return (
    PROBLEMS.indexOf(a.state) - PROBLEMS.indexOf(b.state) ||
    timeOf(b) - timeOf(a) ||
    compareTexts(a.candidate.id, b.candidate.id)
  );
}

function timeOf({ candidate }: ReportProblem): number {
  return attachmentTime(candidate)?.getTime() ?? 0;
}

/** Whether it may have been meant as a report, and turned out to be nothing known. */
function isUnsupported({ candidate, reading }: ListedDocument): boolean {
  return (
    candidate.role === 'unknown' &&
    (reading.kind === 'unreadable' || isForeign(reading))
  );
}

function typeOf({ candidate }: ListedDocument): string {
  return candidate.type ?? candidate.fileName;
}

/** A signature is nothing that a reader is missing for. */
function isForeign(reading: SingleReading): boolean {
  return (
    reading.kind === 'not-supported' && reading.problem.code !== 'signature'
  );
}
