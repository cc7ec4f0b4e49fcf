/** Documents that grow in some of their places, as an attacker would have them. */
import fc from 'fast-check';

/** Where a document grows, and how. */
export interface Growth {
  /** The names and places that lead there. */
  path: string[];
  /** What stands between the copies of a text. */
  separator: string;
  /** Whether the copies are told apart by their numbers. */
  isDistinct: boolean;
}

/** Some places of a document in which it grows at once. */
export function growthsOf(document: unknown): fc.Arbitrary<Growth[]> {
  return fc.array(
    fc.record({
      path: fc.constantFrom(...pathsIn(document)),
      separator: fc.constantFrom('', ' ', ';', '; ', ',', '/', '\n', '|', '#'),
      isDistinct: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  );
}

/**
 * Has each of some places of a document so many times; of those that are inside of
 * one another as many, taken together.
 */
export function grow(
  document: unknown,
  growths: readonly Growth[],
  times: number,
): unknown {
  return growths.reduce((grown, growth) => {
    const together = growths.filter(({ path }) => isAbove(path, growth.path));
    const own = Math.round(times ** (1 / together.length));
    return growAt(grown, growth.path, growth, own);
  }, document);
}

/** Whether one of two places is in the other, or the same. */
function isAbove(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every((key, at) => key === long[at]);
}

/** How large a document is: its values, and some characters of a text for one. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).reduce<number>(
      (sum, each) => sum + sizeOf(each),
      1,
    );
  }
  return 1 + (typeof value === 'string' ? value.length / 50 : 0);
}

/** The places of lists, objects and texts. */
function pathsIn(value: unknown, path: string[] = []): string[][] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) =>
          pathsIn(each, [...path, key]),
        )
      : [];
  const isGrowing = typeof value === 'object' || typeof value === 'string';
  return isGrowing && value !== null ? [path, ...inside] : inside;
}

function growAt(
  value: unknown,
  [key, ...rest]: readonly string[],
  growth: Growth,
  times: number,
): unknown {
  if (key === undefined) {
    return repeat(value, growth, times);
  }
  if (Array.isArray(value)) {
    return value.map((each, at) =>
      String(at) === key ? growAt(each, rest, growth, times) : each,
    );
  }
  return typeof value === 'object' && value !== null && key in value
    ? {
        ...value,
        [key]: growAt(Reflect.get(value, key), rest, growth, times),
      }
    : value;
}

function repeat(
  value: unknown,
  { separator, isDistinct }: Growth,
  times: number,
): unknown {
  const copies = Array.from({ length: times }, (_, at) =>
    isDistinct ? tellApart(value, at) : value,
  );
  if (typeof value === 'string') {
    return copies.join(separator);
  }
  if (Array.isArray(value)) {
    return copies.flat();
  }
  return Object.fromEntries(
    copies.flatMap((copy, at) =>
      Object.entries(copy as object).map(([key, each]) => [
        at === 0 ? key : `${key}${at}`,
        each,
      ]),
    ),
  );
}

/** Changes the last number of each text: that is mostly a version. */
function tellApart(value: unknown, at: number): unknown {
  if (typeof value === 'string') {
    return value.replace(/\d+(?=\D*$)/, number => `${number}${at}`);
  }
  if (Array.isArray(value)) {
    return value.map(each => tellApart(each, at));
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key, tellApart(each, at)]),
      )
    : value;
}
