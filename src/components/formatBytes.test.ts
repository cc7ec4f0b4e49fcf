import { formatBytes } from './formatBytes';

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_609, '2 kB'],
  [28_412_345, '28.4 MB'],
  [999_999_999, '1,000 MB'],
  [3_200_000_000, '3.2 GB'],
  [2e15, '2,000 TB'],
])('writes %i bytes as %s', (size, text) => {
  expect(formatBytes(size)).toBe(text);
});
