import { findPatch, TagPatch } from 'backstage-plugin-acr-common';
import { readVersion, Version } from './readVersion';

/** A tag and when it changed. */
interface DatedTag {
  name: string;
  updatedAt: Date;
}

/** A tag, and what it is a patch of. */
interface PatchedTag<T> {
  tag: T;
  patch?: TagPatch;
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
  const known = findPatches(tags);
  for (const kind of KINDS) {
    const ofKind = sortVersions(known, kind);
    if (ofKind.length > 0) {
      return ofKind.slice(0, count);
    }
  }
  return known
    .filter(({ tag, patch }) => !MOVING.test(patch?.base ?? tag.name))
    .map(({ tag }) => tag)
    .sort((a, b) => +b.updatedAt - +a.updatedAt)
    .slice(0, count);
}

/**
 * Finds the tag of the newest release: with the highest numbers, and of one version
 * the last patch. A release candidate, a variant and a build's number are none.
 */
export function newestRelease<T extends DatedTag>(
  tags: readonly T[],
): T | undefined {
  return sortVersions(findPatches(tags), 'release').at(0);
}

function findPatches<T extends DatedTag>(tags: readonly T[]): PatchedTag<T>[] {
  const names = new Set(tags.map(({ name }) => name));
  return tags.map(tag => ({
    tag,
    patch: findPatch(tag.name, name => names.has(name)),
  }));
}

/** The tags that are versions of a kind, the newest first. */
function sortVersions<T extends DatedTag>(
  tags: readonly PatchedTag<T>[],
  kind: Version['kind'],
): T[] {
  return tags
    .flatMap(({ tag, patch }) => {
      const version = readVersion(patch?.base ?? tag.name);
      const number = patch ? patch.number || MOVED_ON_PATCH : 0;
      return version?.kind === kind
        ? [{ tag, version: { ...version, patch: number } }]
        : [];
    })
    .sort((a, b) => compareVersions(b.version, a.version))
    .map(({ tag }) => tag);
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
