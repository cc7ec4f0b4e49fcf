/** @jest-environment node */
import { QueryClient } from '@tanstack/react-query';
import { AcrError } from 'backstage-plugin-acr-common';
import { ListReader, listQuery } from './listReader';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A list that never can be read, and how often it was asked for. */
function makeDeadList() {
  const readPage = jest.fn(async () => {
    throw new AcrError({ kind: 'registry-unreachable' }, { message: 'Away' });
  });
  const reader = new ListReader({
    client: new QueryClient(),
    query: listQuery(['dead'], readPage),
    join: () => ({}),
    isReadWhole: true,
  });
  return { reader, readPage };
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
