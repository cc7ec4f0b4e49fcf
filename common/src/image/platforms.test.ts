/** @jest-environment node */
import { Platform } from '../registry/model/types';
import { platformName } from './platformName';
import { findPlatform, platformLabels } from './platforms';

function images(...platforms: Platform[]) {
  return platforms.map((platform, at) => ({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: `sha256:${String(at).repeat(64)}`,
    size: 500,
    annotations: {},
    platform,
  }));
}

const AMD64 = { os: 'linux', architecture: 'amd64' };
const ARM_7 = { os: 'linux', architecture: 'arm', variant: 'v7' };
const windows = (osVersion?: string) => ({
  os: 'windows',
  architecture: 'amd64',
  osVersion,
});

it('writes platforms as Docker does', () => {
  expect(platformName(AMD64)).toBe('linux/amd64');
  expect(platformName(ARM_7)).toBe('linux/arm/v7');
});

it('tells images of one platform apart', () => {
  expect(
    platformLabels(
      images(AMD64, windows('10.0.1'), windows('10.0.2'), ARM_7, ARM_7),
    ),
  ).toEqual([
    'linux/amd64',
    'windows/amd64 10.0.1',
    'windows/amd64 10.0.2',
    'linux/arm/v7 #4',
    'linux/arm/v7 #5',
  ]);
});

it('needs no version where there is only one', () => {
  expect(platformLabels(images(windows('10.0.1')))).toEqual(['windows/amd64']);
});

it.each([
  ['linux/arm/v7', ARM_7],
  ['plan9/mips', AMD64],
  [undefined, AMD64],
])('finds %s', (label, platform) => {
  expect(findPlatform(images(ARM_7, AMD64), label)?.platform).toEqual(platform);
});

it('takes another image of the same platform rather than another platform', () => {
  const twoWindows = images(AMD64, windows('10.0.3'), windows('10.0.4'));
  expect(findPlatform(twoWindows, 'windows/amd64 10.0.1')).toBe(twoWindows[1]);
});

it('calls an image without a platform by its digest', () => {
  const [image] = images(AMD64);
  const unnamed = { ...image, platform: undefined };
  expect(platformLabels([unnamed])).toEqual(['sha256:000000000000']);
});

it('takes the first where the usual one is not', () => {
  expect(findPlatform(images(ARM_7, windows()), undefined)?.platform).toEqual(
    ARM_7,
  );
  expect(findPlatform([], 'linux/amd64')).toBeUndefined();
});
