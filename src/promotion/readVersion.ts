/** What the name of a tag says, if it is a version or the number of a build. */
export interface Version {
  kind: 'release' | 'variant' | 'dated' | 'dated-variant' | 'number';
  /** Those of a kind that tells a date: its day, its time, and a revision. */
  numbers: readonly number[];
  /** What comes after the numbers, such as `-rc.1`. */
  suffix: string;
}

/** Such as `1.4.2`, `v1.4`, `1.5.0-rc.1` and `77`. */
const VERSION = /^v?(\d+(?:\.\d+)*)(.*)$/i;

/** No version begins with a number as high, but that of a build does. */
const LOWEST_BUILD = 100_000;

const YEAR = '(?:19|20)\\d\\d';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const TIME = '(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?';

/**
 * Such as `20190423.2`, which is how Azure Pipelines numbers builds unless told
 * otherwise (`$(Date:yyyyMMdd)$(Rev:.r)`), `201905291416` and `2019-05-29`.
 */
const DATED = new RegExp(
  [
    `^v?(${YEAR}(-?)${MONTH}\\2${DAY})`,
    `(?:[T._-]?(${TIME})Z?(?!\\d))?`,
    '(?:[._-](\\d{1,3})(?!\\d))?',
    '(?!\\d)(.*)$',
  ].join(''),
  'i',
);

/** Reads a version; `undefined` for a commit, a branch and anything else. */
export function readVersion(name: string): Version | undefined {
  const dated = readDated(name);
  if (dated) {
    return dated;
  }
  const [, digits, suffix] = VERSION.exec(name) ?? [];
  if (digits === undefined) {
    return undefined;
  }
  const numbers = digits.split('.').map(Number);
  const isBuild = numbers.length === 1 || numbers[0] >= LOWEST_BUILD;
  if (!isBuild) {
    return { kind: suffix ? 'variant' : 'release', numbers, suffix };
  }
  // With something behind a build's number, it is a commit or anything else.
  return suffix ? undefined : { kind: 'number', numbers, suffix };
}

function readDated(name: string): Version | undefined {
  const [, day, , time = '', revision = '0', suffix] = DATED.exec(name) ?? [];
  if (day === undefined) {
    return undefined;
  }
  const parts = [day.replace(/-/g, ''), time.padEnd(6, '0'), revision];
  return {
    kind: suffix ? 'dated-variant' : 'dated',
    numbers: parts.map(Number),
    suffix,
  };
}
