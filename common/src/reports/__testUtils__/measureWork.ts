/** How much work something is, told without a clock. */
import type { Steps } from '../../steps';

/** The work that was done between pauses, in reads of what was given. */
export interface Work {
  steps: number;
  /** Of all steps. */
  total: number;
  /** Of the step that has most. */
  most: number;
}

/** What is added to a collection one by one, or gone through by each call. */
const COUNTED: Array<[object, string, (receiver: unknown) => number]> = [
  [Set.prototype, 'add', () => 1],
  [Map.prototype, 'set', () => 1],
  [String.prototype, 'split', lengthOf],
  [String.prototype, 'replace', lengthOf],
  [String.prototype, 'toLowerCase', lengthOf],
  [String.prototype, 'trim', lengthOf],
  [String.prototype, 'indexOf', lengthOf],
  [String.prototype, 'lastIndexOf', lengthOf],
  [String.prototype, 'includes', lengthOf],
];

/** Characters that are gone through count less than values that are read. */
const CHARACTERS = 50;

/**
 * Does work step by step, and counts what it reads of its input: properties, texts
 * that it goes through, and what it puts into sets and maps.
 *
 * @param start - begins it; all that it is given of `input` counts
 */
export function measureWork<T>(
  input: T,
  start: (counted: T) => Steps<unknown>,
): Work {
  let done = 0;
  const count = (reads: number) => {
    done += reads;
  };
  const undo = COUNTED.map(([prototype, name, costOf]) =>
    countCalls(prototype, name, receiver => count(costOf(receiver))),
  );
  try {
    const work: Work = { steps: 0, total: 0, most: 0 };
    const steps = start(counting(input, count));
    let isDone = false;
    while (!isDone) {
      done = 0;
      isDone = steps.next().done === true;
      work.steps += 1;
      work.total += done;
      work.most = Math.max(work.most, done);
    }
    return work;
  } finally {
    undo.forEach(each => each());
  }
}

function lengthOf(receiver: unknown): number {
  return 1 + String(receiver).length / CHARACTERS;
}

function countCalls(
  prototype: object,
  name: string,
  onCall: (receiver: unknown) => void,
): () => void {
  const { value: original, ...rest } = Object.getOwnPropertyDescriptor(
    prototype,
    name,
  ) as PropertyDescriptor;
  Object.defineProperty(prototype, name, {
    ...rest,
    value(this: unknown, ...args: unknown[]) {
      onCall(this);
      return Reflect.apply(original, this, args);
    },
  });
  return () =>
    Object.defineProperty(prototype, name, { ...rest, value: original });
}

/**
 * A view of JSON that tells of each property that is read. That an object is asked
 * for its names counts as one: how many it may have, the parser limits.
 */
function counting<T>(value: T, count: (reads: number) => void): T {
  const views = new WeakMap<object, object>();
  const viewOf = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) {
      return part;
    }
    const view =
      views.get(part) ??
      new Proxy(part, {
        get(target, key, receiver) {
          count(1);
          return viewOf(Reflect.get(target, key, receiver));
        },
        has(target, key) {
          count(1);
          return Reflect.has(target, key);
        },
        ownKeys(target) {
          count(1);
          return Reflect.ownKeys(target);
        },
      });
    views.set(part, view);
    return view;
  };
  return viewOf(value) as T;
}
