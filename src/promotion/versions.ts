/** A tag and when it changed. */
interface DatedTag {
  name: string;
  updatedAt: Date;
}

/** What the name of a tag says, if it is a version. */
interface Version {
  kind: 'release' | 'variant' | 'number';
  numbers: readonly number[];
  /** What comes after the numbers, such as `-rc.1`. */
  suffix: string;
}

/** What is spoken of where there is some: a build's number says the least. */
const KINDS: ReadonlyArray<Version['kind']> = ['release', 'variant', 'number'];

/** Such as `1.4.2`, `v1.4`, `1.5.0-rc.1` and `20260102`. */
const VERSION = /^v?(\d+(?:\.\d+)*)(.*)$/i;

/** Tags that are moved on from image to image, as far as that is custom. */
const MOVING =
  /^(?:latest|stable|edge|nightly|canary|next|main|master|trunk|dev|develop)$/i;

const suffixes = new Intl.Collator('en', { numeric: true });

/**
 * Finds the tags that stand for the newest versions: those with the highest
 * numbers. Releases go before release candidates and variants, and those before
 * numbers of builds. Where no tag is a version, they are those that changed last
 * and are not moved on, as `latest` is.
 *
 * @returns the newest first
 */
export function newestVersions<T extends DatedTag>(
  tags: readonly T[],
  count: number,
): T[] {
  const versions = tags.flatMap(tag => {
    const version = readVersion(tag.name);
    return version ? [{ tag, version }] : [];
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
  return tags
    .filter(({ name }) => !MOVING.test(name))
    .sort((a, b) => +b.updatedAt - +a.updatedAt)
    .slice(0, count);
}

function readVersion(name: string): Version | undefined {
  const [, digits, suffix] = VERSION.exec(name) ?? [];
  if (digits === undefined) {
    return undefined;
  }
  const numbers = digits.split('.').map(Number);
  if (numbers.length > 1) {
    return { kind: suffix ? 'variant' : 'release', numbers, suffix };
  }
  // With something behind a single number, it is a commit or anything else.
  return suffix ? undefined : { kind: 'number', numbers, suffix };
}

/** By the numbers; `1.4` is moved on from `1.4.1` to `1.4.2`, so it is lower. */
function compareVersions(a: Version, b: Version): number {
  const length = Math.min(a.numbers.length, b.numbers.length);
  for (let at = 0; at < length; at += 1) {
    if (a.numbers[at] !== b.numbers[at]) {
      return a.numbers[at] - b.numbers[at];
    }
  }
  return (
    a.numbers.length - b.numbers.length || suffixes.compare(a.suffix, b.suffix)
  );
}
