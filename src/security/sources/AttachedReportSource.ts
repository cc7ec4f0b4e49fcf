import { AcrRequestOptions } from '../../api/AcrApi';
import { Descriptor, Manifest } from '../../api/contentTypes';
import { Attachment, AttachmentSource } from '../../image/attachments';
import { fileName } from '../../image/fileName';
import { DocumentReading } from '../model';
import { parseDocument } from '../formats/readDocument';
import { ReportCandidate, ScanReportSource } from './ScanReportSource';

/** As many documents of an image as are looked into. */
const MOST_CANDIDATES = 20;

/** What {@link AttachedReportSource} reads with; each may remember. */
export interface AttachedReads {
  /** Everything that is attached to a manifest, in whatever way. */
  listAttached(
    repository: string,
    digest: string,
    signal?: AbortSignal,
  ): Promise<AttachmentSource[]>;
  /** What an attached thing is, from its own manifest. */
  readAttachment(
    repository: string,
    source: AttachmentSource,
    signal?: AbortSignal,
  ): Promise<Attachment>;
  /** A document, verified. */
  readDocument(
    repository: string,
    descriptor: Descriptor,
    signal?: AbortSignal,
  ): Promise<Uint8Array>;
}

/** Finds the reports that scanners have attached to images in the registry. */
export class AttachedReportSource implements ScanReportSource {
  readonly #reads: AttachedReads;

  constructor(reads: AttachedReads) {
    this.#reads = reads;
  }

  async listReports(
    repository: string,
    digest: string,
    { signal }: AcrRequestOptions = {},
  ): Promise<ReportCandidate[]> {
    const reads = this.#reads;
    const sources = await reads.listAttached(repository, digest, signal);
    const attachments = await Promise.all(
      sources.map(source => reads.readAttachment(repository, source, signal)),
    );
    const candidates = attachments
      .filter(({ kind }) => kind !== 'signature' && kind !== 'lifecycle')
      .sort(newestFirst)
      .flatMap(attachment =>
        [...attachment.documents]
          .reverse() // Cosign adds what it attests behind what was there.
          .filter(isPerhapsJson)
          .map(document => toCandidate(attachment, document)),
      );
    // What says that it is a report goes before what need not be one.
    const kept = new Set(
      [true, false]
        .flatMap(isReport =>
          candidates.filter(candidate => candidate.isReport === isReport),
        )
        .slice(0, MOST_CANDIDATES),
    );
    return candidates.filter(candidate => kept.has(candidate));
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

/** Nothing else is looked into: not a layer, and not a text. */
function isPerhapsJson({ mediaType }: Descriptor): boolean {
  return /json|octet-stream|^application\/vnd\.aquasec/.test(mediaType);
}

function newestFirst(a: Attachment, b: Attachment): number {
  return (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0);
}

function toCandidate(
  { kind, createdAt }: Attachment,
  document: Descriptor,
): ReportCandidate {
  const { digest, size } = document;
  return {
    id: JSON.stringify([digest, size]),
    isReport: kind === 'scan-report',
    ...(createdAt && { createdAt }),
    size,
    fileName: fileName(document),
  };
}

function fromId(id: string): Descriptor {
  const [digest, size] = JSON.parse(id);
  return { mediaType: '', digest, size, annotations: {} };
}

/** Everything that an image is known by, besides its own digest. */
export function otherNames(manifest: Manifest): string[] {
  switch (manifest.kind) {
    case 'image':
      return [manifest.config.digest];
    case 'index':
      return manifest.images.map(({ digest }) => digest);
    default:
      return [];
  }
}
