/** Tags of a repository, for tests of what is made of them. */
import { AcrTag } from 'backstage-plugin-acr-common';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-01-01T00:00:00Z');

/** A tag changed so many days after the start of 2026. */
export function makeTag(name: string, day: number): AcrTag {
  const time = new Date(START + day * DAY);
  return {
    name,
    digest: `sha256:${Buffer.from(name.padEnd(32, '.'))
      .toString('hex')
      .slice(0, 64)}`,
    createdAt: time,
    updatedAt: time,
    isLocked: false,
  };
}

/** So many tags, `t0000` the oldest. */
export function makeTags(count: number): AcrTag[] {
  return Array.from({ length: count }, (_, index) =>
    makeTag(`t${String(index).padStart(5, '0')}`, index),
  );
}
