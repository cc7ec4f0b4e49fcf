import { createApiRef } from '@backstage/frontend-plugin-api';
import { AcrRequestOptions } from '../../api/AcrApi';
import { Registry } from '../../registries/Registry';
import { DocumentReading } from '../model';

/**
 * A document about an image that may be a report of a scan. Whether it is, only
 * reading it tells.
 *
 * @public
 */
export interface ReportCandidate {
  /** By this its source knows it. */
  id: string;
  /** Whether it says that it is a report; others may turn out to be one. */
  isReport: boolean;
  /** When it was made, or else attached. */
  createdAt?: Date;
  /** In bytes. */
  size: number;
  /** A name for the file, if somebody downloads it. */
  fileName: string;
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
 * Where reports of scans come from. All reads reject with an `AcrError` if they
 * fail; what the caller ends through `signal` rejects with its reason.
 *
 * @public
 */
export interface ScanReportSource {
  /**
   * Lists what may be a report of an image, the newest first.
   *
   * @param repository - a name such as `team/api`, without registry or tag
   * @param digest - of the image's manifest
   */
  listReports(
    repository: string,
    digest: string,
    options: ReportRequestOptions,
  ): Promise<ReportCandidate[]>;

  /**
   * Reads a document. What cannot be understood is told, and is no failure.
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

/**
 * The reference under which another source takes the place of what is attached
 * to images in the registry.
 *
 * @public
 */
export const scanReportSourceRef = createApiRef<ScanReportSource>().with({
  id: 'plugin.acr.scan-report-source',
});
