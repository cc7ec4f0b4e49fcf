/** How the platforms of images are called, and told apart. */
import { PlatformDescriptor } from '../api/contentTypes';
import { Platform } from '../api/types';

/** A platform as Docker writes it: `linux/amd64`, `linux/arm/v7`. */
export function platformName({ os, architecture, variant }: Platform): string {
  return [os, architecture, variant].filter(Boolean).join('/');
}

/**
 * Names for the images of an index, each another: by platform; where an index
 * has several of one platform, with the version of Windows, or else in their
 * order.
 */
export function platformLabels(images: PlatformDescriptor[]): string[] {
  const plain = images.map(({ platform }) => platformName(platform));
  const versioned = images.map(({ platform }, at) =>
    isAlone(plain, at) || !platform.osVersion
      ? plain[at]
      : `${plain[at]} ${platform.osVersion}`,
  );
  return versioned.map((label, at) =>
    isAlone(versioned, at) ? label : `${label} #${at + 1}`,
  );
}

/** What most people look for first, if an index has it. */
const USUAL = 'linux/amd64';

/**
 * Finds an image of an index by its label.
 *
 * @returns that image; without one of this label the usual one, or the first;
 *   `undefined` if there is none
 */
export function findPlatform(
  images: PlatformDescriptor[],
  label: string | undefined,
): PlatformDescriptor | undefined {
  const labels = platformLabels(images);
  const wanted = label === undefined ? -1 : labels.indexOf(label);
  return images[wanted] ?? images[labels.indexOf(USUAL)] ?? images[0];
}

function isAlone(labels: string[], at: number): boolean {
  return labels.indexOf(labels[at]) === labels.lastIndexOf(labels[at]);
}
