import { Registry } from '../../registries';
import { AcrError, AcrRequestOptions } from '../../registry';
import { DocumentReading } from './reading';

/**
 * A document about an image. What it really is, only reading it tells.
 *
 * @public
 */
export interface ReportCandidate {
  /** By this its source knows it. */
  id: string;
  /**
   * What it says that it is, by its type: a report of a scan, VEX, a list of
   * packages and nothing else, or how the image was built.
   */
  role: 'report' | 'vex' | 'packages' | 'provenance' | 'unknown';
  /** Its type in full, such as `application/sarif+json`, where it is told. */
  type?: string;
  /** When it was made, as whoever attached it says. */
  createdAt?: Date;
  /** When it was attached, as the registry itself knows. */
  attachedAt?: Date;
  /** The digest of the manifest that it says that it is attached to. */
  subject?: string;
  /** In bytes. */
  size: number;
  /** A name for the file, if somebody downloads it. */
  fileName: string;
}

/**
 * What is known of a document that is not looked into.
 *
 * @public
 */
export type LeftDocument = Pick<
  ReportCandidate,
  'role' | 'createdAt' | 'attachedAt'
>;

/**
 * What there is about an image.
 *
 * @public
 */
export interface ReportListing {
  /** What may be looked into, the newest first. */
  candidates: ReportCandidate[];
  /** The types of what is there, and no reader takes. */
  unsupported?: string[];
  /** What is there, and could not be read. */
  unread?: Array<{ name: string; error: AcrError }>;
  /** Whether there may be more, which is not in the list. */
  isCut?: boolean;
  /**
   * What that is, if it is known: a table says nothing for certain of an image as
   * long as something of it may be told otherwise by this.
   */
  left?: LeftDocument[];
  /** Whether the registry could not be asked for all of it. */
  isWithheld?: boolean;
}

/**
 * Options of a read of reports.
 *
 * @public
 */
export interface ReportRequestOptions extends AcrRequestOptions {
  /**
   * The registry that the image is in: several may have a repository of one
   * name. Without `acr.registries` its login server is not known, and it has a
   * name only if an annotation gives it one.
   */
  registry: Registry;
}

/**
 * Options of a list of reports.
 *
 * @public
 */
export interface ReportListOptions extends ReportRequestOptions {
  /** The digest of the index that the image is in, which may attest to it. */
  index?: string;
}

/**
 * Where reports of scans come from. All reads reject with an `AcrError` if they
 * fail; what the caller ends through `signal` rejects with its reason.
 *
 * @public
 */
export interface ScanReportSource {
  /**
   * Lists what there is about an image. What is attached and cannot be read is a
   * part of the list, and no failure.
   *
   * @param repository - a name such as `team/api`, without registry or tag
   * @param digest - of the image's manifest
   */
  listReports(
    repository: string,
    digest: string,
    options: ReportListOptions,
  ): Promise<ReportListing>;

  /**
   * Reads a document. What cannot be understood is told, and is no failure;
   * `parseDocument` reads all formats that the plugin knows.
   *
   * @param id - of a candidate
   */
  readReport(
    repository: string,
    id: string,
    options: ReportRequestOptions,
  ): Promise<DocumentReading>;

  /**
   * Fetches a document as it is, for a user to keep.
   *
   * @param id - of a candidate
   */
  downloadReport(
    repository: string,
    id: string,
    options: ReportRequestOptions,
  ): Promise<Blob>;
}
