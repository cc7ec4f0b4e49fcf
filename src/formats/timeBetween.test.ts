/** @jest-environment node */
import { timeBetween } from './timeBetween';

const NOW = new Date(2026, 4, 15, 12);

it.each([
  [new Date(2026, 4, 15, 12), [-0, 'second']],
  [new Date(2026, 4, 15, 11, 59, 59, 500), [-0, 'second']],
  [new Date(2026, 4, 15, 11, 59, 1), [-59, 'second']],
  [new Date(2026, 4, 15, 11, 0, 1), [-59, 'minute']],
  [new Date(2026, 4, 14, 12, 0, 1), [-23, 'hour']],
  [new Date(2026, 4, 14, 12), [-1, 'day']],
  [new Date(2026, 3, 15, 12, 0, 1), [-29, 'day']],
  [new Date(2026, 3, 15, 12), [-1, 'month']],
  [new Date(2025, 4, 15, 12, 0, 1), [-11, 'month']],
  [new Date(2025, 4, 15, 12), [-1, 'year']],
  [new Date(2023, 4, 15, 12, 0, 1), [-2, 'year']],
  [new Date(2026, 4, 15, 14), [2, 'hour']],
  [new Date(2028, 5, 1), [2, 'year']],
])('tells how far %p is from now: %p', (time, told) => {
  expect(timeBetween(NOW, time)).toEqual(told);
});

it('counts no month before its last day is over', () => {
  expect(timeBetween(new Date(2026, 1, 28), new Date(2026, 0, 31))).toEqual([
    -28,
    'day',
  ]);
});
