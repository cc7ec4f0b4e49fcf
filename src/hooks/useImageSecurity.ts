import { useState } from 'react';
import { assess, Assessment, reportsOf } from '../security/assessment/assess';
import { ScanReport } from '../security/model';
import { ReportCandidate } from '../security/sources/ScanReportSource';
import { findNames, findSubjects } from './imageNames';
import { ImageDetails } from './useImageDetails';
import { ImageReports, useImageReports } from './useImageReports';
import { useOwnReportSource } from './useOwnReportSource';

/** A report of an image, and where it is from. */
export interface FoundReport {
  candidate: ReportCandidate;
  report: ScanReport;
}

/** What is known of an image's security, as far as it is read. */
export interface ImageSecurity {
  /** What holds; absent where what is not read may change it. */
  assessment?: Assessment;
  /** All reports of the image, the newest first. */
  reports: FoundReport[];
  /** The one that is shown: the newest, unless another one was chosen. */
  shown?: FoundReport;
  /** Chooses another report, by its candidate's id. */
  choose(id: string): void;
  isLoading: boolean;
  /** Of the reports; what the image is made of tells its own. */
  failures: ImageReports['failures'];
}

/**
 * Reads everything about an image's security. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @param digest - of the tag's manifest
 * @param details - what the image is made of, as far as that is read
 * @returns nothing where there is nobody to ask
 */
export function useImageSecurity(
  repository: string,
  digest: string,
  { content, missingEndpoint }: ImageDetails,
): ImageSecurity | undefined {
  const hasOwnSource = useOwnReportSource() !== undefined;
  const [chosenId, choose] = useState<string>();
  const isAskable = missingEndpoint === undefined || hasOwnSource;
  const isManifestRead = content.manifest.state !== 'loading';
  const read = useImageReports(
    repository,
    // Once it is clear whether there is an endpoint to ask.
    isAskable && isManifestRead ? findSubjects(digest, content) : [],
  );
  if (!isAskable) {
    return undefined;
  }

  const { image } = content;
  const names = findNames(digest, content);
  // As long as not all names are known, no report is said to be another image's.
  const isLoading = read.isLoading || image.state === 'loading';
  // Then reports may be elsewhere, or go by a name that is not known.
  const isUncertain =
    read.failures.length > 0 ||
    (missingEndpoint === undefined && image.state === 'failed');
  const reports = reportsOf(read.documents, names);
  const assessment = assess(read.documents, names);
  const isSettled =
    assessment.state === 'reported' ||
    (!isLoading && !(isUncertain && isByAbsence(assessment)));
  return {
    ...(isSettled && { assessment }),
    reports,
    shown:
      reports.find(({ candidate }) => candidate.id === chosenId) ?? reports[0],
    choose,
    isLoading,
    failures: read.failures,
  };
}

/** Whether it says that no report of the image was found. */
function isByAbsence({ state }: Assessment): boolean {
  return state === 'not-scanned' || state === 'other-image';
}
