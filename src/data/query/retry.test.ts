/** @jest-environment node */
import { AcrError, AcrFailure } from 'backstage-plugin-acr-common';
import {
  isSaid,
  isTriedAgain,
  listRetry,
  retryDelay,
  shouldRetry,
} from './retry';

function failing(failure: AcrFailure) {
  return new AcrError(failure, { message: failure.kind });
}

describe('shouldRetry', () => {
  it.each<[AcrFailure, boolean[]]>([
    [{ kind: 'throttled' }, [true, true, true]],
    [{ kind: 'server-error', status: 500 }, [true, true, false]],
    [{ kind: 'registry-unreachable' }, [true, true, false]],
    [{ kind: 'backstage-unreachable' }, [true, true, false]],
    [{ kind: 'no-answer', seconds: 30 }, [false, false, false]],
    [{ kind: 'not-authorized' }, [false, false, false]],
    [{ kind: 'repository-unknown' }, [false, false, false]],
  ])('decides for %j', (failure, decisions) => {
    expect(
      decisions.map((_, failures) => shouldRetry(failures, failing(failure))),
    ).toEqual(decisions);
  });

  it('does not repeat a fault of the program', () => {
    expect(shouldRetry(0, new TypeError('x'))).toBe(false);
  });
});

describe('retryDelay', () => {
  it.each<[AcrFailure, number, number]>([
    [{ kind: 'throttled', retryAfter: 7 }, 5, 7_000],
    [{ kind: 'throttled', retryAfter: 0 }, 0, 1_000],
    [{ kind: 'throttled', retryAfter: 0 }, 4, 16_000],
    [{ kind: 'throttled', retryAfter: 99_999_999_999 }, 0, 300_000],
    [{ kind: 'throttled' }, 0, 1_000],
    [{ kind: 'throttled' }, 3, 8_000],
    [{ kind: 'throttled' }, 20, 60_000],
    [{ kind: 'server-error', status: 500 }, 1, 2_000],
  ])('waits for %j after %i failures', (failure, failures, pause) => {
    expect(retryDelay(failures, failing(failure))).toBe(pause);
  });
});

describe('a list', () => {
  const SHORT: AcrFailure[] = [
    { kind: 'server-error', status: 500 },
    { kind: 'registry-unreachable' },
    { kind: 'backstage-unreachable' },
  ];
  const LONG: AcrFailure[] = [
    { kind: 'no-answer', seconds: 30 },
    { kind: 'html-answer' },
    { kind: 'no-json' },
  ];
  const LASTING: AcrFailure[] = [
    { kind: 'not-authorized' },
    { kind: 'repository-unknown' },
    { kind: 'session-ended' },
  ];
  const wanted = listRetry(() => true);
  const unwanted = listRetry(() => false);

  /** The pauses after so many failures, in seconds. */
  const pausesAfter = (failure: AcrFailure) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8].map(
      failures => wanted.retryDelay(failures, failing(failure)) / 1_000,
    );

  it.each([...SHORT, ...LONG])('is tried again after $kind', failure => {
    const error = failing(failure);
    expect(isTriedAgain(failure)).toBe(true);
    expect([0, 2, 99].map(count => wanted.retry(count, error))).toEqual([
      true,
      true,
      true,
    ]);
    expect([0, 1, 99].map(count => unwanted.retry(count, error))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each(LASTING)('is not tried again after $kind', failure => {
    expect(isTriedAgain(failure)).toBe(false);
    expect(wanted.retry(0, failing(failure))).toBe(false);
    expect(isSaid(9, failing(failure))).toBe(false);
  });

  it('is not tried again after a fault of the program', () => {
    expect(wanted.retry(0, new TypeError('x'))).toBe(false);
    expect(isSaid(9, new TypeError('x'))).toBe(false);
  });

  it('waits for a registry that is too busy, and is not said to fail', () => {
    const failure: AcrFailure = { kind: 'throttled', retryAfter: 7 };
    const error = failing(failure);
    expect(isTriedAgain(failure)).toBe(false);
    expect(wanted.retry(99, error)).toBe(true);
    expect(unwanted.retry(1, error)).toBe(false);
    expect(pausesAfter(failure)).toEqual([7, 7, 7, 7, 7, 7, 7, 7, 7]);
    expect(isSaid(99, error)).toBe(false);
  });

  it.each(SHORT)('is said to fail at the third time: $kind', failure => {
    const error = failing(failure);
    expect([1, 2, 3, 4].map(count => isSaid(count, error))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(pausesAfter(failure)).toEqual([1, 2, 10, 20, 40, 80, 160, 300, 300]);
  });

  it.each(LONG)('is said to fail at once: $kind', failure => {
    expect(isSaid(1, failing(failure))).toBe(true);
    expect(pausesAfter(failure)).toEqual([
      10, 20, 40, 80, 160, 300, 300, 300, 300,
    ]);
  });
});
