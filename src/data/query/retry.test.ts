/** @jest-environment node */
import { AcrError, AcrFailure } from 'backstage-plugin-acr-common';
import { retryDelay, shouldRetry } from './retry';

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
