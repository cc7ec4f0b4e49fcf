import { RepositoryRecord, TagRecord } from '../registry';
import { makeIndex, makeManifest, makeRepository, makeTag } from './make';
import { digestOf } from './oci';

const DAY = 24 * 60;

/** A service's repository: releases, moving tags, and what is attached. */
export function makeUsualRepository(name: string): RepositoryRecord {
  const releases = Array.from({ length: 25 }, (_, index) => {
    const version = `1.${Math.floor((24 - index) / 5)}.${(24 - index) % 5}`;
    return makeTag(version, `${name}@${version}`, 140 + index * 3 * DAY);
  });
  const moving = [
    makeTag('latest', `${name}@1.4.4`, 400 * DAY, 130),
    makeTag('1', `${name}@1.4.4`, 390 * DAY, 129),
    makeTag('1.4', `${name}@1.4.4`, 60 * DAY, 128),
    makeTag('stable', `${name}@1.4.2`, 380 * DAY, 5 * DAY),
    makeTag('edge', `${name}@edge`, 200 * DAY, 12),
  ];
  const companions = releases.slice(0, 3).flatMap(attachedTo);
  // The latest releases are for several platforms; one is kept for good.
  const [latest, second, third] = releases;
  third.isLocked = true;
  const indexes = [
    ...makeIndex(latest, ['linux/amd64', 'linux/arm64', 'windows/amd64']),
    ...makeIndex(second, ['linux/amd64', 'linux/arm64']),
  ];
  const quarantined = makeManifest(releases[3], 3);
  const others = [...indexes, { ...quarantined, isQuarantined: true }];
  const tags = [...releases, ...moving, ...companions];
  return makeRepository(name, tags, undefined, others);
}

/** What signing tools leave behind beside an image. */
function attachedTo({ digest }: TagRecord, index: number): TagRecord[] {
  const tag = digest.replace(':', '-');
  const names = [tag, `${tag}.sig`, `${tag}.att`, `${tag}.sbom`];
  return names.map(name =>
    makeTag(name, digestOf(name), 120 + index * 3 * DAY),
  );
}
