/** @jest-environment node */
import { WorstKept } from './worstKept';

interface Entry {
  name: string;
  rank: number;
}

function keep(most: number, ...ranks: number[]) {
  const kept = new WorstKept<Entry>(most, ({ rank }) => rank);
  ranks.forEach((rank, at) => kept.add(`${at}`, { name: `${at}`, rank }));
  return {
    names: kept.values().map(({ name }) => name),
    dropped: kept.dropped,
  };
}

it.each([
  ['all, in their order', [2, 0, 1], ['0', '1', '2'], 0],
  ['the first of those that are as bad', [1, 1, 1, 1, 1], ['0', '1', '2'], 2],
  ['what is worse and comes later', [2, 2, 1, 0], ['0', '2', '3'], 1],
  ['the worst of many', [4, 3, 2, 1, 0, 4, 0], ['3', '4', '6'], 4],
  ['nothing that is no worse', [0, 1, 2, 2, 3], ['0', '1', '2'], 2],
])('keeps %s', (_, ranks, names, dropped) => {
  expect(keep(3, ...ranks)).toEqual({ names, dropped });
});

it('takes nothing twice', () => {
  const kept = new WorstKept<Entry>(1, ({ rank }) => rank);
  kept.add('a', { name: 'first', rank: 1 });
  kept.add('a', { name: 'second', rank: 0 });
  expect(kept.entries()).toEqual([['a', { name: 'first', rank: 1 }]]);
  expect(kept.has('a')).toBe(true);
  expect(kept.dropped).toBe(0);
});
