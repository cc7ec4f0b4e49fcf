import {
  AcrManifestProperties,
  ComparedImage,
  compareImages,
  ImageDifference,
  isIndexType,
  platformLabels,
  platformName,
} from 'backstage-plugin-acr-common';
import { Reading } from '../query';
import {
  compressedSize,
  findLayered,
  isContentMissing,
  KnownFacts,
  readFacts,
} from './contentFacts';
import { Image } from './useImage';
import { ImageContent, useImageContent } from './useImageContent';

/** One of two images that are compared, as far as it is read. */
export interface ComparedSide {
  image: Image;
  content: ImageContent;
  /** What it says of itself, in labels and annotations. */
  facts: Reading<KnownFacts>;
  /** What the compared image runs on, of an index the chosen one. */
  platform?: string;
  /** What of it is there to be compared by now. */
  known: ComparedImage;
}

/** Two images, and what differs as far as both are read. */
export interface Comparison {
  /** Whether Backstage turned out to know no way to the content. */
  lacksContent: boolean;
  from: ComparedSide;
  to: ComparedSide;
  difference: ImageDifference;
}

/**
 * Reads what differs between two images. Works below a `RegistryProvider`.
 *
 * @param from - the one that was there before
 * @param to - the one in its place
 * @param platform - the name of the image to choose from an index
 */
export function useComparison(
  from: Image,
  to: Image,
  platform?: string,
): Comparison {
  const after = useSide(to, platform);
  // If only one of them is an index, or is without the platform, the two are
  // nevertheless to be for the same one.
  const before = useSide(from, after.platform ?? platform);
  const lacksContent =
    isContentMissing(before.content) || isContentMissing(after.content);
  return {
    lacksContent,
    from: before,
    to: after,
    difference: compareImages(before.known, after.known),
  };
}

function useSide(image: Image, platform: string | undefined): ComparedSide {
  const { repository, manifest } = image;
  const content = useImageContent(repository, manifest, platform);
  const facts = readFacts(content);
  const known = valueOf(facts);
  return {
    image,
    content,
    facts,
    platform: findPlatformLabel(content, manifest),
    known: {
      size: compressedSize(content) ?? toldSize(manifest),
      layers: findLayered(content)?.layers,
      config: valueOf(content.config),
      // What was not readable may differ.
      facts: known?.isWhole ? known.facts : undefined,
      platforms: toldPlatforms(manifest),
    },
  };
}

function findPlatformLabel(
  { images, chosen }: ImageContent,
  { platform }: AcrManifestProperties,
): string | undefined {
  return chosen
    ? platformLabels(images)[images.indexOf(chosen)]
    : platform && platformName(platform);
}

function valueOf<T>(reading: Reading<T> | undefined): T | undefined {
  return reading?.state === 'ready' ? reading.value : undefined;
}

/** The registry tells no size of the images in an index. */
function toldSize({
  mediaType,
  size,
}: AcrManifestProperties): number | undefined {
  return mediaType !== undefined && isIndexType(mediaType) ? undefined : size;
}

/** An index may have several images of one platform: Windows by version. */
function toldPlatforms(manifest: AcrManifestProperties): string[] | undefined {
  const { platform, platforms = platform && [platform] } = manifest;
  return platforms && [...new Set(platforms.map(platformName))];
}
