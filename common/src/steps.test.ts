/** @jest-environment node */
import {
  beginInTurns,
  doAtOnce,
  doInTurns,
  filterInSteps,
  mapInSteps,
  type Steps,
} from './steps';

/** What a clock shows that goes on by work alone, in milliseconds. */
let time: number;
/** How many steps are done. */
let done: number;
beforeEach(() => {
  time = 0;
  done = 0;
});

function stopClock() {
  jest.spyOn(performance, 'now').mockImplementation(() => time);
}

/** Work of some steps that take so long each. */
function* work(steps: number, milliseconds: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    done += 1;
    time += milliseconds;
    yield;
  }
  return 'The result';
}

it('does work at once, in one step or many', () => {
  expect(doAtOnce(work(0, 1))).toBe('The result');
  expect(doAtOnce(work(100, 1))).toBe('The result');
  expect(done).toBe(100);
});

describe('beginInTurns', () => {
  beforeEach(stopClock);

  it('does fifty steps, however long they take', () => {
    expect(beginInTurns(work(100, 1_000))).toEqual({ done: false });
    expect(done).toBe(50);
  });

  it('does as many steps as there is time for in a turn', () => {
    expect(beginInTurns(work(1_000, 0.125))).toEqual({ done: false });
    expect(done).toBe(96);
  });

  it('counts the time from when it begins', () => {
    time = 1_000_000;
    beginInTurns(work(1_000, 0.125));
    expect(done).toBe(96);
  });

  it('does all of what is small, and leaves nothing to go on with', async () => {
    const small = work(49, 1_000);
    expect(beginInTurns(small)).toEqual({ done: true, value: 'The result' });
    expect(done).toBe(49);
  });

  it('leaves the rest to go on with', async () => {
    const large = work(120, 1_000);
    beginInTurns(large);
    const pause = async () => {};
    await expect(doInTurns(large, { pause })).resolves.toBe('The result');
    expect(done).toBe(120);
  });
});

describe('doInTurns', () => {
  it('pauses whenever a turn is over, and does not count the pause', async () => {
    stopClock();
    time = 1_000_000;
    const pauses: number[] = [];
    const pause = async () => {
      pauses.push(done);
      time += 100;
    };
    await expect(doInTurns(work(7, 4), { pause })).resolves.toBe('The result');
    expect(pauses).toEqual([3, 6]);
  });

  it('lets a timer run if it is told no other pause', async () => {
    stopClock();
    let others = 0;
    setTimeout(() => {
      others = done;
    });
    await doInTurns(work(5, 12));
    expect(others).toBe(1);
  });

  it('does not begin if it is ended before', async () => {
    const signal = AbortSignal.abort(new Error('Nobody waits for it'));
    await expect(doInTurns(work(1, 1), { signal })).rejects.toThrow(
      'Nobody waits for it',
    );
    expect(done).toBe(0);
  });

  it('does no more once it is ended in a pause', async () => {
    stopClock();
    const controller = new AbortController();
    const pause = async () => controller.abort(new Error('Nobody waits'));
    const { signal } = controller;
    await expect(doInTurns(work(9, 12), { signal, pause })).rejects.toThrow(
      'Nobody waits',
    );
    expect(done).toBe(1);
  });
});

it.each([
  ['makes something of', mapInSteps([1, 2, 3], each => each * 2), [2, 4, 6]],
  ['takes some of', filterInSteps([1, 2, 3], each => each !== 2), [1, 3]],
])('%s a list, a step for each item', (_what, steps, result) => {
  for (let item = 0; item < 3; item += 1) {
    expect(steps.next()).toEqual({ done: false });
  }
  expect(steps.next()).toEqual({ done: true, value: result });
});
