/**
 * Work in small steps, so that whoever does it can let others have their turn:
 * a generator that yields after each step and returns its result.
 */

/**
 * Work whose result is a `T`; each `yield` is a place to pause.
 *
 * @alpha
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/**
 * How to do work in turns.
 *
 * @public
 */
export interface Turns {
  /** Ends the work: it rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Gives others their turn; without it, a timer does. */
  pause?: () => Promise<void>;
}

/**
 * How long a turn lasts, in milliseconds. With the step that is under way when it
 * ends, and what a browser has to clear away, it stays below 50: longer is what
 * browsers call a long task (W3C, "Long Tasks").
 */
const TURN = 12;

/** As many steps are done of what begins, however long they take. */
const FIRST_STEPS = 50;

/**
 * Does all of some work at once.
 *
 * @alpha
 */
export function doAtOnce<T>(work: Steps<T>): T {
  let step = work.next();
  while (!step.done) {
    step = work.next();
  }
  return step.value;
}

/**
 * Begins some work: does its first turn, and some steps at least, so that small work
 * is done thereby however slow a machine is.
 *
 * @returns the last step that was done; {@link doInTurns} goes on behind it
 *
 * @alpha
 */
export function beginInTurns<T>(work: Steps<T>): IteratorResult<undefined, T> {
  const since = performance.now();
  let step = work.next();
  let steps = 1;
  while (
    !step.done &&
    (steps < FIRST_STEPS || performance.now() - since < TURN)
  ) {
    step = work.next();
    steps += 1;
  }
  return step;
}

/**
 * Does some work, and pauses whenever a turn is over. Rejects with the reason of
 * the signal if that ends it.
 *
 * @alpha
 */
export async function doInTurns<T>(
  work: Steps<T>,
  { signal, pause = waitForTimer }: Turns = {},
): Promise<T> {
  signal?.throwIfAborted();
  let since = performance.now();
  let step = work.next();
  while (!step.done) {
    if (performance.now() - since >= TURN) {
      await pause();
      signal?.throwIfAborted();
      since = performance.now();
    }
    step = work.next();
  }
  return step.value;
}

/**
 * Makes something of each item, one step for each.
 *
 * @alpha
 */
export function* mapInSteps<T, U>(
  items: Iterable<T>,
  map: (item: T) => U,
): Steps<U[]> {
  const made: U[] = [];
  for (const item of items) {
    yield;
    made.push(map(item));
  }
  return made;
}

/**
 * Takes those items that are wanted, one step for each.
 *
 * @alpha
 */
export function* filterInSteps<T>(
  items: Iterable<T>,
  isWanted: (item: T) => boolean,
): Steps<T[]> {
  const taken: T[] = [];
  for (const item of items) {
    yield;
    if (isWanted(item)) {
      taken.push(item);
    }
  }
  return taken;
}

function waitForTimer(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve);
  });
}
