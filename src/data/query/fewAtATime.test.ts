/** @jest-environment node */
import { FakeAcrApi } from 'backstage-plugin-acr-testing/fakes';
import { fewAtATime, fewDocumentsAtATime } from './fewAtATime';

const NEVER = new Promise<never>(() => {});

/** Reads as often as it is said, and tells which reads have begun. */
function readOften(api: FakeAcrApi, times: number, answer: Promise<unknown>) {
  const begun: number[] = [];
  const reads = Array.from({ length: times }, (_, at) =>
    fewAtATime(api, new AbortController().signal, () => {
      begun.push(at);
      return answer;
    }),
  );
  return { begun, reads };
}

/** Lets everything begin that may. */
async function settle() {
  await fewAtATime(
    new FakeAcrApi([]),
    new AbortController().signal,
    async () => {},
  );
}

it('reads four things of a registry at a time', async () => {
  const { begun } = readOften(new FakeAcrApi([]), 6, NEVER);
  await settle();
  expect(begun).toEqual([0, 1, 2, 3]);
});

it('reads the others as soon as there is room', async () => {
  const { begun, reads } = readOften(
    new FakeAcrApi([]),
    6,
    Promise.resolve('read'),
  );
  expect(await Promise.all(reads)).toEqual(Array(6).fill('read'));
  expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
});

it('does not let one registry wait for another', async () => {
  const silent = readOften(new FakeAcrApi([]), 6, NEVER);
  const { reads } = readOften(new FakeAcrApi([]), 1, Promise.resolve('read'));
  expect(await Promise.all(reads)).toEqual(['read']);
  expect(silent.begun).toHaveLength(4);
});

it('does not begin what nobody wants to know any more', async () => {
  const api = new FakeAcrApi([]);
  const read = jest.fn();
  const controller = new AbortController();
  const reading = fewAtATime(api, controller.signal, read);
  controller.abort();
  await expect(reading).rejects.toThrow('aborted');
  expect(read).not.toHaveBeenCalled();
});

it('reads two documents of a registry at a time', async () => {
  const api = new FakeAcrApi([]);
  let running = 0;
  let most = 0;
  const { signal } = new AbortController();
  await Promise.all(
    Array.from({ length: 6 }, () =>
      fewDocumentsAtATime(api, signal, async () => {
        running += 1;
        most = Math.max(most, running);
        await settle();
        running -= 1;
      }),
    ),
  );
  expect(most).toBe(2);
});
