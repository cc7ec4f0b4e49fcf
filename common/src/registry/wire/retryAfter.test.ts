/** @jest-environment node */
import { parseRetryAfter } from './retryAfter';

const NOW = Date.parse('2026-01-01T00:00:00Z');

describe('parseRetryAfter', () => {
  it.each([
    ['7', 7],
    ['0', 0],
    ['120', 120],
    ['120 s', undefined],
    ['Thu, 01 Jan 2026 00:00:10 GMT', 10],
    ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
    ['Thursday, 01-Jan-26 00:00:10 GMT', 10],
    ['Thu Jan  1 00:00:10 2026', 10],
    ['Thu, 99 Jan 2026 00:00:10 GMT', undefined],
    ['2026-01-01T00:00:10Z', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads %p as %p seconds', (header, seconds) => {
    expect(parseRetryAfter(header, NOW)).toBe(seconds);
  });
});
