/** @jest-environment node */
import { AcrError } from 'backstage-plugin-acr-common';
import { FakeAcrApi } from 'backstage-plugin-acr-testing/fakes';
import { Throttle } from './throttle';

const REFUSED = new AcrError(
  { kind: 'throttled', retryAfter: 30 },
  { message: 'Too many' },
);

beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
});
afterEach(() => {
  jest.useRealTimers();
});

/** Sends as many requests as it is said; the first ones are refused. */
function send(count: number, refusals: number, error: Error = REFUSED) {
  const throttle = new Throttle(new FakeAcrApi([]));
  let sent = 0;
  const one = () =>
    throttle
      .run(new AbortController().signal, async () => {
        sent += 1;
        if (sent <= refusals) {
          throw error;
        }
        return 'answered';
      })
      .catch((reason: Error) => reason.message);
  const answers = Array.from({ length: count }, one);
  return { throttle, answers, one, sent: () => sent };
}

it('sends the others only when the registry takes requests again', async () => {
  const { throttle, answers, sent } = send(20, 4);
  await jest.advanceTimersByTimeAsync(29_999);
  // Four were on their way.
  expect(sent()).toBe(4);
  expect(throttle.read()).toBe(30_000);
  await jest.advanceTimersByTimeAsync(1);
  expect(throttle.read()).toBeUndefined();
  expect(await Promise.all(answers)).toEqual([
    ...Array(4).fill('Too many'),
    ...Array(16).fill('answered'),
  ]);
  expect(sent()).toBe(20);
});

it('waits longer each time, where the registry does not say for how long', async () => {
  const error = new AcrError({ kind: 'throttled' }, { message: 'Too many' });
  const { throttle, one } = send(1, 3, error);
  const ends: Array<number | undefined> = [];
  for (let at = 0; at < 3; at += 1) {
    await jest.advanceTimersByTimeAsync(0);
    ends.push(throttle.read());
    await jest.advanceTimersByTimeAsync(60_000);
    one();
  }
  expect(ends).toEqual([1_000, 60_000 + 2_000, 120_000 + 4_000]);
});

it('goes on at once after any other failure', async () => {
  const error = new AcrError(
    { kind: 'server-error', status: 503 },
    { message: 'Down' },
  );
  const { throttle, answers, sent } = send(6, 1, error);
  await Promise.all(answers);
  expect(sent()).toBe(6);
  expect(throttle.read()).toBeUndefined();
});

it('tells when it begins to wait, and when that ends', async () => {
  const { throttle } = send(1, 1);
  const seen: Array<number | undefined> = [];
  const leave = throttle.subscribe(() => seen.push(throttle.read()));
  await jest.advanceTimersByTimeAsync(30_000);
  expect(seen).toEqual([30_000, undefined]);
  leave();
});

it('does not send what nobody waits for any more', async () => {
  const { throttle } = send(1, 1);
  await jest.advanceTimersByTimeAsync(0);
  const read = jest.fn();
  const controller = new AbortController();
  const reading = throttle.run(controller.signal, read).catch(String);
  controller.abort();
  expect(await reading).toContain('aborted');
  await jest.advanceTimersByTimeAsync(30_000);
  expect(read).not.toHaveBeenCalled();
});
