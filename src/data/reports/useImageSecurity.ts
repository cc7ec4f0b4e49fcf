import {
  Assessment,
  FoundReport,
  Provenance,
} from 'backstage-plugin-acr-common/reports';
import { useState } from 'react';
import { identityOf, ImageDetails } from '../images';
import { useAssessed } from './useAssessed';
import { ImageReports, useImageReports } from './useImageReports';
import { useOwnReportSource } from './useOwnReportSource';

/** What is known of an image's security, as far as it is read. */
export interface ImageSecurity {
  /** What holds; absent where what is not read may change it. */
  assessment?: Assessment;
  /** How the image was built, by what is attached to it. */
  provenance?: Provenance;
  /** All reports of the image, that first which holds. */
  reports: FoundReport[];
  /** The one that is shown: that which holds, unless another one was chosen. */
  shown?: FoundReport;
  /** Chooses another report, by its id. */
  choose(id: string): void;
  /** Reads anew what is attached, with what could not be read. */
  retryUnread(): void;
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
  { content, lacksContent }: ImageDetails,
): ImageSecurity | undefined {
  const hasOwnSource = useOwnReportSource() !== undefined;
  const [chosenId, choose] = useState<string>();
  const isAskable = !lacksContent || hasOwnSource;
  const isManifestRead = content.manifest.state !== 'loading';
  const identity = identityOf(digest, content);
  const found = useImageReports(
    repository,
    // Once it is clear whether there is an endpoint to ask.
    isAskable && isManifestRead ? identity : undefined,
  );
  const { assessment, provenance, isAssessing } = useAssessed(found, identity);
  if (!isAskable) {
    return undefined;
  }

  const { image } = content;
  // As long as not all names are known, no report is said to be another image's.
  const isLoading = found.isLoading || image.state === 'loading' || isAssessing;
  // Then reports may be elsewhere, or go by a name that is not known.
  const isUncertain =
    found.failures.length > 0 || (!lacksContent && image.state === 'failed');
  const reports = assessment?.state === 'reported' ? assessment.reports : [];
  const isSettled =
    assessment?.state === 'reported' ||
    (!isLoading && !(isUncertain && isByAbsence(assessment)));
  return {
    ...(isSettled && { assessment }),
    provenance,
    reports,
    shown: reports.find(({ id }) => id === chosenId) ?? reports[0],
    choose,
    retryUnread: found.retryUnread,
    isLoading,
    failures: found.failures,
  };
}

/** Whether it says that no report of the image was found. */
function isByAbsence(assessment?: Assessment): boolean {
  return (
    assessment?.state !== 'unreadable' && assessment?.state !== 'not-supported'
  );
}
