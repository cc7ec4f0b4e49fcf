import { AcrError } from '../../registry';
import { DocumentReading, ReadingProblem, ReportCandidate } from '../model';

/**
 * A document that was read.
 *
 * @alpha
 */
export interface ReadCandidate {
  candidate: ReportCandidate;
  /** The digests of the manifests that it is attached to. */
  attachedTo: string[];
  reading: DocumentReading;
}

/**
 * Something that is attached and could not be read, and why.
 *
 * @alpha
 */
export type UnreadAttachment = { name: string } & (
  | { error: AcrError }
  | { problem: ReadingProblem }
);

/**
 * Everything that was found about an image.
 *
 * @alpha
 */
export interface FoundDocuments {
  documents: ReadCandidate[];
  /** The types of what no reader takes. */
  unsupported: string[];
  unread: UnreadAttachment[];
  /** Whether there may be more, which was not looked at. */
  isCut: boolean;
  /** Whether the registry could not be asked for all of it. */
  isWithheld: boolean;
}
