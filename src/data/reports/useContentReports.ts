import { Assessment, ImageIdentity } from 'backstage-plugin-acr-common/reports';
import { identityOf, Image, ImageContent, isContentMissing } from '../images';
import { Reading } from '../query';
import { useAssessed } from './useAssessed';
import { ImageReports, useImageReports } from './useImageReports';

/** What was read about an image's security, and what the image goes by. */
export interface ContentReports extends ImageReports {
  identity: ImageIdentity;
}

/**
 * Reads all reports of an image whose content is read, too. Works below an
 * `RegistryProvider`.
 *
 * @param content - of the image; of an index the chosen one's counts
 */
export function useContentReports(
  { repository, manifest }: Image,
  content: ImageContent,
): ContentReports {
  // Once it is clear whether there is an endpoint to ask.
  const isContentThere =
    content.manifest.state !== 'loading' && !isContentMissing(content);
  const identity = identityOf(manifest.digest, content);
  const reports = useImageReports(
    repository,
    isContentThere ? identity : undefined,
  );
  return {
    ...reports,
    isLoading: reports.isLoading || content.image.state === 'loading',
    identity,
  };
}

/** What is known of an image's security, as far as it is read. */
export interface ImageAssessment {
  reading: Reading<Assessment>;
  /** Whether there is more, which could not be read. */
  isPartial: boolean;
}

/**
 * Assesses an image by all reports of it. Works below a `RegistryProvider`.
 *
 * @param content - of the image; of an index the chosen one's counts
 */
export function useAssessment(
  image: Image,
  content: ImageContent,
): ImageAssessment {
  const reports = useContentReports(image, content);
  const { failures, identity, isLoading } = reports;
  const { assessment: value, isAssessing } = useAssessed(reports, identity);
  // What was found stands; that nothing was, only once everything is assessed.
  const isFound = value?.state === 'reported';
  if (isLoading || !value || (isAssessing && !isFound)) {
    return { reading: { state: 'loading' }, isPartial: false };
  }
  const isPartial =
    failures.length > 0 || value.unread.length > 0 || value.isCut;
  // What could not be read may be the report: nobody says “not scanned” then.
  return failures.length > 0 && !isFound
    ? { reading: failures[0], isPartial: true }
    : { reading: { state: 'ready', value }, isPartial };
}
