import {
  Attachment,
  AttachmentSource,
  documentKind,
  documentFileName,
  mayBeJson,
} from '../../image';
import {
  AcrError,
  AcrRequestOptions,
  Descriptor,
  isOfOneDocument,
  toAcrError,
} from '../../registry';
import { attachmentTime } from '../assessment';
import { parseDocument } from '../formats';
import {
  DocumentReading,
  LeftDocument,
  ReportCandidate,
  ReportListing,
  ReportListOptions,
  ScanReportSource,
} from '../model';
import { roleOf } from './candidateRoles';
import { chooseAttachments, leftOf, ReadingPurpose } from './chooseAttachments';

/** As many documents of an image as are looked into. */
const MOST_CANDIDATES = 40;

/**
 * Everything that is attached to a manifest.
 *
 * @alpha
 */
export interface AttachedList {
  sources: AttachmentSource[];
  /** Whether there may be more. */
  isCut: boolean;
  /** Whether the registry could not be asked. */
  isWithheld: boolean;
}

/**
 * What {@link AttachedReportSource} reads with; each may remember.
 *
 * @alpha
 */
export interface AttachedReads {
  /**
   * Lists what is attached to a manifest, in whatever way.
   *
   * @param index - the digest of the index that it is in
   */
  listAttached(
    repository: string,
    digest: string,
    index: string | undefined,
  ): Promise<AttachedList>;
  /** What an attached thing is, from its own manifest; `undefined` leaves it. */
  readAttachment(
    repository: string,
    source: AttachmentSource,
  ): Promise<Attachment | undefined>;
  /** A document, verified. */
  readDocument(
    repository: string,
    descriptor: Descriptor,
    signal?: AbortSignal,
  ): Promise<Uint8Array>;
}

/**
 * Finds the reports that scanners have attached to images in the registry.
 *
 * @alpha
 */
export class AttachedReportSource implements ScanReportSource {
  readonly #reads: AttachedReads;
  readonly #purpose: ReadingPurpose;

  constructor(reads: AttachedReads, purpose: ReadingPurpose) {
    this.#reads = reads;
    this.#purpose = purpose;
  }

  async listReports(
    repository: string,
    digest: string,
    { index }: ReportListOptions,
  ): Promise<ReportListing> {
    const list = await this.#reads.listAttached(repository, digest, index);
    const { chosen, left } = chooseAttachments(list.sources, this.#purpose);
    const results = await Promise.all(
      chosen.map(source => this.#readAttachment(repository, source)),
    );
    const read = results
      .flatMap(result => ('attachment' in result ? [result.attachment] : []))
      .filter(isWorthReading)
      .sort(newestFirst)
      .map(attachment => ({
        attachment,
        candidates: candidatesIn(attachment),
      }));
    const candidates = read.flatMap(each => each.candidates);
    const kept = keepReportsFirst(candidates);
    const notRead: LeftDocument[] = [
      ...left,
      ...results.flatMap(result => ('left' in result ? [result.left] : [])),
      ...candidates
        .filter(candidate => !kept.has(candidate))
        .map(({ role, createdAt, attachedAt }) => ({
          role,
          ...(createdAt && { createdAt }),
          ...(attachedAt && { attachedAt }),
        })),
      // What is not even listed may be anything.
      ...(list.isCut ? [{ role: 'unknown' } as const] : []),
    ];
    return {
      candidates: candidates.filter(candidate => kept.has(candidate)),
      unsupported: read.flatMap(({ attachment, candidates: found }) =>
        found.length === 0 ? [attachment.artifactType ?? ''] : [],
      ),
      unread: results.flatMap(result =>
        'error' in result ? [{ name: result.name, error: result.error }] : [],
      ),
      left: notRead,
      isCut: notRead.length > 0,
      isWithheld: list.isWithheld,
    };
  }

  async #readAttachment(
    repository: string,
    source: AttachmentSource,
  ): Promise<
    | { attachment: Attachment }
    | { left: LeftDocument }
    | { name: string; error: AcrError }
  > {
    try {
      const attachment = await this.#reads.readAttachment(repository, source);
      return attachment ? { attachment } : { left: leftOf(source) };
    } catch (error) {
      if (!isOfOneDocument(error)) {
        throw error;
      }
      // What somebody pushes does not hide what others have pushed.
      return {
        name: source.artifactType ?? source.digest,
        error: toAcrError(error),
      };
    }
  }

  async readReport(
    repository: string,
    id: string,
    { signal }: AcrRequestOptions = {},
  ): Promise<DocumentReading> {
    const document = fromId(id);
    const bytes = await this.#reads.readDocument(repository, document, signal);
    return parseDocument(bytes, { signal });
  }

  async downloadReport(
    repository: string,
    id: string,
    { signal }: AcrRequestOptions = {},
  ): Promise<Blob> {
    const document = fromId(id);
    return new Blob([
      await this.#reads.readDocument(repository, document, signal),
    ]);
  }
}

function isWorthReading({ kind }: Attachment): boolean {
  return kind !== 'signature' && kind !== 'lifecycle';
}

function newestFirst(a: Attachment, b: Attachment): number {
  return (
    (attachmentTime(b)?.getTime() ?? 0) - (attachmentTime(a)?.getTime() ?? 0)
  );
}

/** The newest first: cosign adds what it attests behind what was there. */
function candidatesIn(attachment: Attachment): ReportCandidate[] {
  return [...attachment.documents]
    .reverse()
    .filter(document => mayBeJson(attachment, document))
    .filter(document => documentKind(attachment, document) !== 'signature')
    .map(document => toCandidate(attachment, document));
}

/** What says that it is a report goes before what need not be one. */
function keepReportsFirst(
  candidates: readonly ReportCandidate[],
): ReadonlySet<ReportCandidate> {
  const isReport = ({ role }: ReportCandidate) =>
    role === 'report' || role === 'vex';
  return new Set(
    [
      ...candidates.filter(isReport),
      ...candidates.filter(candidate => !isReport(candidate)),
    ].slice(0, MOST_CANDIDATES),
  );
}

function toCandidate(
  attachment: Attachment,
  document: Descriptor,
): ReportCandidate {
  const { digest, size, mediaType } = document;
  const { createdAt, attachedAt, subject, artifactType } = attachment;
  const kind = documentKind(attachment, document);
  return {
    id: JSON.stringify([digest, size]),
    role: roleOf(kind, `${artifactType} ${mediaType}`),
    type: artifactType ?? mediaType,
    ...(createdAt && { createdAt }),
    ...(attachedAt && { attachedAt }),
    ...(subject && { subject }),
    size,
    fileName: documentFileName(document),
  };
}

function fromId(id: string): Descriptor {
  const [digest, size] = JSON.parse(id);
  return { mediaType: '', digest, size, annotations: {} };
}
