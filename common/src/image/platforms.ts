/** How the images of an index are called, and told apart. */
import { PlatformDescriptor } from '../registry';
import { platformName } from './platformName';

/**
 * What an image of an index runs on, or the beginning of its digest.
 *
 * @alpha
 */
export function childImageName({
  platform,
  digest,
}: PlatformDescriptor): string {
  return platform ? platformName(platform) : digest.slice(0, 19);
}

/**
 * Names for the images of an index, each another: by platform; where an index
 * has several of one platform, with the version of Windows, or else in their
 * order.
 *
 * @alpha
 */
export function platformLabels(images: PlatformDescriptor[]): string[] {
  const plain = images.map(childImageName);
  const versioned = distinguish(plain, at => {
    const version = images[at].platform?.osVersion;
    return version === undefined ? plain[at] : `${plain[at]} ${version}`;
  });
  return distinguish(versioned, at => `${versioned[at]} #${at + 1}`);
}

/** What most people look for first, if an index has it. */
const USUAL = 'linux/amd64';

/**
 * Finds an image of an index by its label.
 *
 * @returns that image; without one of this label another one of the same
 *   platform, the usual one, or the first; `undefined` if there is none
 *
 * @alpha
 */
export function findPlatform(
  images: PlatformDescriptor[],
  label: string | undefined,
): PlatformDescriptor | undefined {
  const wanted =
    label === undefined ? -1 : platformLabels(images).indexOf(label);
  const names = images.map(childImageName);
  return (
    images[wanted] ??
    images[names.indexOf(label?.split(' ', 1)[0] ?? USUAL)] ??
    images[names.indexOf(USUAL)] ??
    images[0]
  );
}

/** Calls those that have a name in common otherwise. */
function distinguish(names: string[], rename: (at: number) => string) {
  const counts = new Map<string, number>();
  names.forEach(name => counts.set(name, (counts.get(name) ?? 0) + 1));
  return names.map((name, at) => (counts.get(name) === 1 ? name : rename(at)));
}
