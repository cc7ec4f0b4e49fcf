import { findPatch } from 'backstage-plugin-acr-common';
import { readVersion, Version } from './readVersion';

/** A tag and when it changed. */
interface DatedTag {
  name: string;
  updatedAt: Date;
}

/** A version, and which patch of it. */
interface PatchedVersion extends Version {
  patch: number;
}

/** What is spoken of where there is some: a build's number says the least. */
const KINDS: ReadonlyArray<Version['kind']> = [
  'release',
  'variant',
  'dated',
  'dated-variant',
  'number',
];

/** Below every patch with a number, and above what was patched. */
const MOVED_ON_PATCH = 0.5;

/** Tags that are moved on from image to image, as far as that is custom. */
const MOVING =
  /^(?:latest|stable|edge|nightly|canary|next|main|master|trunk|dev|develop)$/i;

const suffixes = new Intl.Collator('en', { numeric: true });

/**
 * Finds the tags that stand for the newest versions: those with the highest
 * numbers, and of one version the last patch. Releases go before release
 * candidates and variants, and those before numbers of builds, of which those that
 * tell a date go by that. Where no tag is a version, they are those that changed
 * last and are not moved on, as `latest` is.
 *
 * @returns the newest first
 */
export function newestVersions<T extends DatedTag>(
  tags: readonly T[],
  count: number,
): T[] {
  const names = new Set(tags.map(({ name }) => name));
  const known = tags.map(tag => ({
    tag,
    patch: findPatch(tag.name, name => names.has(name)),
  }));
  const versions = known.flatMap(({ tag, patch }) => {
    const version = readVersion(patch?.base ?? tag.name);
    const number = patch ? patch.number || MOVED_ON_PATCH : 0;
    return version ? [{ tag, version: { ...version, patch: number } }] : [];
  });
  for (const kind of KINDS) {
    const ofKind = versions.filter(({ version }) => version.kind === kind);
    if (ofKind.length > 0) {
      return ofKind
        .sort((a, b) => compareVersions(b.version, a.version))
        .slice(0, count)
        .map(({ tag }) => tag);
    }
  }
  return known
    .filter(({ tag, patch }) => !MOVING.test(patch?.base ?? tag.name))
    .map(({ tag }) => tag)
    .sort((a, b) => +b.updatedAt - +a.updatedAt)
    .slice(0, count);
}

/** By the numbers; `1.4` is moved on from `1.4.1` to `1.4.2`, so it is lower. */
function compareVersions(a: PatchedVersion, b: PatchedVersion): number {
  const length = Math.min(a.numbers.length, b.numbers.length);
  for (let at = 0; at < length; at += 1) {
    if (a.numbers[at] !== b.numbers[at]) {
      return a.numbers[at] - b.numbers[at];
    }
  }
  return (
    a.numbers.length - b.numbers.length ||
    suffixes.compare(a.suffix, b.suffix) ||
    a.patch - b.patch
  );
}
