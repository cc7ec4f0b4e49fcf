/** @jest-environment node */
import { believableTime, madeOrAttachedAt } from './believableTimes';

const NOW = Date.UTC(2026, 5, 10, 12);
const HOUR = 60 * 60 * 1000;
const hours = (ahead: number) => new Date(NOW + ahead * HOUR);

describe('a time that stands in a document', () => {
  it.each([
    ['of the past', -1_000, -1_000],
    ['of today, by a clock that is fast', 24, 24],
    ['more than a day ahead', 24.001, undefined],
    ['of another century', 24 * 365 * 73, undefined],
  ])('%s', (_what, told, believed) => {
    expect(believableTime(hours(told), undefined, NOW)).toEqual(
      believed === undefined ? undefined : hours(believed),
    );
  });

  it('is not told where nothing is told', () => {
    expect(believableTime(undefined, hours(-1), NOW)).toBeUndefined();
  });

  it('is never after the registry got it', () => {
    expect(believableTime(hours(-1), hours(-2), NOW)).toEqual(hours(-2));
    expect(believableTime(hours(-3), hours(-2), NOW)).toEqual(hours(-3));
  });

  it('that lies ahead does not come to count when its day is there', () => {
    expect(believableTime(hours(0), hours(-9_000), NOW)).toEqual(hours(-9_000));
  });
});

describe('when something was made', () => {
  it.each([
    ['what it says itself', -5, { createdAt: -3, attachedAt: -2 }, -5],
    ['what its source says', undefined, { createdAt: -3, attachedAt: -2 }, -3],
    ['what its source says, and no more', undefined, { createdAt: -3 }, -3],
    ['when it was attached', undefined, { attachedAt: -2 }, -2],
    ['what its source says, if it lies', 900, { createdAt: -3 }, -3],
    [
      'when it was attached, if all lie',
      900,
      { createdAt: 800, attachedAt: -2 },
      -2,
    ],
    [
      'nothing, if all lie and nobody knows',
      900,
      { createdAt: 800 },
      undefined,
    ],
  ])(
    'is %s',
    (
      _what,
      told,
      { createdAt, attachedAt }: { createdAt?: number; attachedAt?: number },
      expected,
    ) => {
      const time = (at: number | undefined) =>
        at === undefined ? undefined : hours(at);
      const candidate = {
        createdAt: time(createdAt),
        attachedAt: time(attachedAt),
      };
      expect(madeOrAttachedAt(time(told), candidate, NOW)).toEqual(
        time(expected),
      );
    },
  );
});
