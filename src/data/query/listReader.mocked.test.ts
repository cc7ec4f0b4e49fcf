/** @jest-environment node */
import { QueryClient } from '@tanstack/react-query';
import { AcrError } from 'backstage-plugin-acr-common';
import { listQuery } from './listQuery';
import { ListReader } from './listReader';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A list that cannot be read, until that is over, and how often it was asked for. */
function makeDeadList(client = new QueryClient(), name = 'dead') {
  const list = { isDead: true };
  const readPage = jest.fn(async () => {
    if (list.isDead) {
      const message = 'Away';
      throw new AcrError({ kind: 'registry-unreachable' }, { message });
    }
    return {};
  });
  const reader = new ListReader({
    client,
    query: listQuery([name], readPage),
    join: () => ({}),
    isReadWhole: true,
  });
  return { list, reader, readPage };
}

const AN_HOUR = 3_600_000;

it('does not go on trying to read what nobody has come to see', async () => {
  const { readPage } = makeDeadList();
  await jest.advanceTimersByTimeAsync(AN_HOUR);
  expect(readPage).toHaveBeenCalledTimes(2);
});

it('tries for as long as somebody wants to see it, after pauses that grow', async () => {
  const { reader, readPage } = makeDeadList();
  const end = reader.subscribe(() => {});
  const tries: number[] = [];
  for (const seconds of [1, 2, 10, 20, 40, 80, 160, 300, 300]) {
    await jest.advanceTimersByTimeAsync(seconds * 1_000 - 1);
    tries.push(readPage.mock.calls.length);
    await jest.advanceTimersByTimeAsync(1);
  }
  expect(tries).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(reader.read().listing.state).toBe('failed');

  end();
  readPage.mockClear();
  await jest.advanceTimersByTimeAsync(AN_HOUR);
  expect(readPage).not.toHaveBeenCalled();
});

it('reads what failed beside it as soon as it goes on itself', async () => {
  const client = new QueryClient();
  const first = makeDeadList(client, 'first');
  const ends = [first.reader.subscribe(() => {})];
  await jest.advanceTimersByTimeAsync(12_000);
  const second = makeDeadList(client, 'second');
  ends.push(second.reader.subscribe(() => {}));
  // The first is tried after 13 and 33 s, the second after 25 and 45 s.
  await jest.advanceTimersByTimeAsync(18_000);
  first.list.isDead = false;
  second.list.isDead = false;
  await jest.advanceTimersByTimeAsync(3_000);
  expect([first, second].map(each => each.reader.read().listing.state)).toEqual(
    ['complete', 'complete'],
  );
  ends.forEach(end => end());
});
