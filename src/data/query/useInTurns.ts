import { useEffect, useReducer, useRef } from 'react';
import {
  beginInTurns,
  doInTurns,
  Steps,
} from 'backstage-plugin-acr-common/reports';
import { hasSameItems } from './useSameItems';

/** Work, as far as it is done. */
export interface InTurns<T> {
  /** Its result; while it is under way that of the work before, if there was any. */
  value?: T;
  isUnderWay: boolean;
}

interface Work<T> extends InTurns<T> {
  about: unknown;
  inputs: readonly unknown[];
  /** Does it, and notes what comes of it: it does not throw. */
  steps: Steps<void>;
  /** Why nothing comes of it. */
  failure?: { error: unknown };
}

/**
 * Does work whenever something else is given to it. The first turn is done at once,
 * and mostly it is done thereby; the rest is done in turns, so that a page does not
 * stand still however much there is.
 *
 * @param about - the result of work about something else never stands for this
 * @param inputs - all that it depends on
 * @param start - begins it
 * @throws what the work throws
 */
export function useInTurns<T>(
  about: unknown,
  inputs: readonly unknown[],
  start: () => Steps<T>,
): InTurns<T> {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const last = useRef<Work<T>>();
  let work = last.current;
  if (!work || work.about !== about || !hasSameItems(work.inputs, inputs)) {
    const value = work?.about === about ? work?.value : undefined;
    work = startWork({ about, inputs, value }, start());
    last.current = work;
  }
  const { value, isUnderWay, failure } = work;
  useEffect(() => {
    const { steps } = last.current as Work<T>;
    const controller = new AbortController();
    if (isUnderWay) {
      // It fails only where it is ended, as nobody waits for it any more.
      doInTurns(steps, controller).then(draw, () => {});
    }
    return () => controller.abort();
  }, [work, isUnderWay]);
  if (failure) {
    throw failure.error;
  }
  return { value, isUnderWay };
}

function startWork<T>(
  of: Pick<Work<T>, 'about' | 'inputs' | 'value'>,
  steps: Steps<T>,
): Work<T> {
  const work: Work<T> = { ...of, isUnderWay: true, steps: noted() };
  beginInTurns(work.steps);
  return work;

  function* noted(): Steps<void> {
    try {
      work.value = yield* steps;
    } catch (error) {
      work.failure = { error };
    }
    work.isUnderWay = false;
  }
}
