/** Makes sample tags: the same ones at every start, but for their age. */
import { ManifestRecord, RepositoryRecord, TagRecord } from '../registry';
import { digestOf } from './oci';

const MINUTE = 60_000;

/** A time so many minutes ago, as RFC 3339. */
export function minutesAgo(minutes: number): string {
  return new Date(Date.now() - minutes * MINUTE).toISOString();
}

/**
 * A tag that was pushed once, and moved since if `movedMinutesAgo` is given.
 *
 * @param image - whatever tells its image from others
 */
export function makeTag(
  name: string,
  image: string,
  createdMinutesAgo: number,
  movedMinutesAgo: number = createdMinutesAgo,
): TagRecord {
  const createdTime = minutesAgo(createdMinutesAgo);
  return {
    name,
    digest: digestOf(image),
    createdTime,
    lastUpdateTime:
      movedMinutesAgo === createdMinutesAgo
        ? createdTime
        : minutesAgo(movedMinutesAgo),
  };
}

/**
 * A repository of images, with a manifest for each digest that is tagged.
 *
 * @param others - manifests that stand in for those, or beside them
 */
export function makeRepository(
  name: string,
  tags: TagRecord[],
  behaviour?: RepositoryRecord['behaviour'],
  others: ManifestRecord[] = [],
): RepositoryRecord {
  const firstByDigest = new Map<string, TagRecord>();
  for (const tag of tags) {
    firstByDigest.set(tag.digest, firstByDigest.get(tag.digest) ?? tag);
  }
  others.forEach(({ digest }) => firstByDigest.delete(digest));
  const manifests = [
    ...[...firstByDigest.values()].map(makeManifest),
    ...others,
  ];
  const createdTime = minutesAgo(600 * 24 * 60);
  return { name, createdTime, tags, manifests, behaviour };
}

/**
 * As many tags as asked for, one build every so many minutes, with numbers that
 * do not sort by text as they sort by time.
 */
export function makeBuilds(
  name: string,
  count: number,
  minutesBetween = 37,
): TagRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const build = count - index;
    return makeTag(
      `build-${build}`,
      `${name}@${build}`,
      5 + index * minutesBetween,
    );
  });
}

/** An image's manifest, for one platform. */
function makeManifest(tag: TagRecord, index: number): ManifestRecord {
  return {
    digest: tag.digest,
    imageSize: 28_000_000 + ((index * 7_919) % 9_000_000),
    createdTime: tag.createdTime,
    lastUpdateTime: tag.createdTime,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    configMediaType: 'application/vnd.oci.image.config.v1+json',
    architecture: 'amd64',
    os: 'linux',
  };
}
