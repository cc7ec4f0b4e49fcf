/** How two of anything are compared. */

/**
 * Something that is known of both of two images, and whether it is the same.
 *
 * @alpha
 */
export interface ComparedPair<T> {
  from: T;
  to: T;
  isSame: boolean;
}

/**
 * Which things both have, and which only one of them has.
 *
 * @alpha
 */
export interface SetDifference<T> {
  shared: T[];
  added: T[];
  removed: T[];
}

/**
 * Something with a name that differs; a side that lacks it is absent.
 *
 * @alpha
 */
export interface NamedChange<Name extends string = string, Value = string> {
  name: Name;
  from?: Value;
  to?: Value;
}

/** Puts together what is known of both. */
export function pairOf<T>(from: T, to: T): ComparedPair<T> {
  return { from, to, isSame: from === to };
}

/**
 * Compares lists whatever their order.
 *
 * @param keyOf - by what things are told apart; one that comes twice counts twice
 */
export function compareSets<T>(
  from: T[],
  to: T[],
  keyOf: (item: T) => string,
): SetDifference<T> {
  const [shared, added] = divide(to, from, keyOf);
  const [, removed] = divide(from, to, keyOf);
  return { shared, added, removed };
}

/** Divides items into those that others match, one each, and the rest. */
function divide<T>(items: T[], others: T[], keyOf: (item: T) => string) {
  const counts = new Map<string, number>();
  for (const key of others.map(keyOf)) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const matched: T[] = [];
  const rest: T[] = [];
  for (const item of items) {
    const count = counts.get(keyOf(item)) ?? 0;
    counts.set(keyOf(item), count - 1);
    (count > 0 ? matched : rest).push(item);
  }
  return [matched, rest] as const;
}

/** Finds the names whose values differ, in the order of the names. */
export function compareNamed(
  from: Map<string, string>,
  to: Map<string, string>,
): NamedChange[] {
  return [...new Set([...from.keys(), ...to.keys()])]
    .sort()
    .map(name => ({ name, from: from.get(name), to: to.get(name) }))
    .filter(change => change.from !== change.to);
}
