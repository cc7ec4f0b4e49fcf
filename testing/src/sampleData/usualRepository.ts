import { RepositoryContent, RepositoryRecord } from '../registry';
import { makeBuiltRepository, PushedTag } from './builtRepository';
import { minutesAgo } from './make';
import { buildImage, buildIndex, BuiltImage, Platform } from './oci';
import { describeRelease } from './releases';
import { attachToReleases, makeCompanions } from './usualAttachments';

const DAY = 24 * 60;
const AMD64: Platform = { os: 'linux', architecture: 'amd64' };
const ARM64: Platform = { os: 'linux', architecture: 'arm64' };
const WINDOWS: Platform = {
  os: 'windows',
  architecture: 'amd64',
  'os.version': '10.0.20348.2113',
};

/** The latest releases are for several platforms. */
const PLATFORMS: Record<string, Platform[]> = {
  '1.4.4': [AMD64, ARM64, WINDOWS],
  '1.4.3': [AMD64, ARM64],
};

/**
 * A service's repository: releases, moving tags, and what is attached.
 *
 * @param content - how its content is given, if not as usual
 */
export async function makeUsualRepository(
  name: string,
  content?: Partial<RepositoryContent>,
): Promise<RepositoryRecord> {
  const releases = await buildReleases(name);
  const edge = await buildRelease(name, 'edge', 12);
  const imageOf = (version: string) =>
    releases.find(release => release.name === version)!.image;
  const moving: PushedTag[] = [
    { name: 'latest', image: imageOf('1.4.4'), pushed: 400 * DAY, moved: 130 },
    { name: '1', image: imageOf('1.4.4'), pushed: 390 * DAY, moved: 129 },
    { name: '1.4', image: imageOf('1.4.4'), pushed: 60 * DAY, moved: 128 },
    {
      name: 'stable',
      image: imageOf('1.4.2'),
      pushed: 380 * DAY,
      moved: 5 * DAY,
    },
    { name: 'edge', image: edge, pushed: 200 * DAY, moved: 12 },
  ];
  const referrers = attachToReleases(name, imageOf);
  const companions = releases.slice(0, 3).flatMap((release, index) =>
    makeCompanions(
      name,
      release.image,
      referrers.filter(({ version }) => version === release.name),
      120 + index * 3 * DAY,
    ),
  );
  return makeBuiltRepository(name, {
    tags: [...releases, ...moving, ...companions],
    untagged: referrers,
    content,
  });
}

/** 25 of them, the newest first. */
function buildReleases(name: string): Promise<PushedTag[]> {
  return Promise.all(
    Array.from({ length: 25 }, async (_, index) => {
      const number = 24 - index;
      const version = `1.${Math.floor(number / 5)}.${number % 5}`;
      const pushed = 140 + index * 3 * DAY;
      return {
        name: version,
        image: await buildRelease(name, version, pushed),
        pushed,
        isLocked: version === '1.4.2',
        isQuarantined: version === '1.4.1',
      };
    }),
  );
}

/** A release is pushed four minutes after it was built. */
function buildRelease(
  repository: string,
  version: string,
  pushed: number,
): Promise<BuiltImage> {
  const release = { repository, version, created: minutesAgo(pushed + 4) };
  const platforms = PLATFORMS[version];
  return platforms
    ? buildIndex(
        platforms.map(platform => describeRelease(release, platform)),
        { hasAttestations: true },
      )
    : buildImage(describeRelease(release));
}
