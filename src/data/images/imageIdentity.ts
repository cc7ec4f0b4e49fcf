/** What an image goes by, as far as its content is read. */
import { ImageIdentity } from 'backstage-plugin-acr-common/reports';
import { findLayered } from './contentFacts';
import { ImageContent } from './useImageContent';

/**
 * What an image goes by.
 *
 * @param digest - of the tag's manifest
 * @param content - of an index the chosen image counts
 */
export function identityOf(
  digest: string,
  content: ImageContent,
): ImageIdentity {
  const { chosen, images } = content;
  const config = findLayered(content)?.config.digest;
  return {
    manifest: chosen?.digest ?? digest,
    ...(config && { config }),
    ...(chosen && {
      ...(chosen.platform && { platform: chosen.platform }),
      index: { digest, images },
    }),
  };
}
