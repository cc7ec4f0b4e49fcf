import { RepositoryRecord } from '../../registry';
import { makeBuiltRepository } from '../builtRepository';
import { minutesAgo } from '../make';
import { buildIndex, Platform } from '../oci';
import { describeRelease } from '../releases';

const DAY = 24 * 60;

const PLATFORMS: Platform[] = [
  { os: 'linux', architecture: 'amd64' },
  { os: 'linux', architecture: 'arm64' },
  { os: 'linux', architecture: 'arm', variant: 'v7' },
  { os: 'windows', architecture: 'amd64', 'os.version': '10.0.20348.2113' },
];

/** Images for four platforms, with what BuildKit attests of each. */
export async function makeMultiPlatform(
  name: string,
): Promise<RepositoryRecord> {
  return makeBuiltRepository(name, {
    tags: [
      await buildTag(name, '2.1.0', 3 * DAY),
      await buildTag(name, '2.0.0', 40 * DAY),
    ],
  });
}

async function buildTag(repository: string, version: string, pushed: number) {
  const release = { repository, version, created: minutesAgo(pushed + 4) };
  const image = await buildIndex(
    PLATFORMS.map(platform => describeRelease(release, platform)),
    { hasAttestations: true },
  );
  return { name: version, image, pushed };
}
