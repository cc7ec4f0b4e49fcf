/** @jest-environment node */
import { ConfigReader } from '@backstage/config';
import { isStaleScan, readStaleAfterDays } from './staleAfter';

const read = (staleAfterDays?: unknown) =>
  readStaleAfterDays(
    new ConfigReader({
      acr: {
        security: {
          ...(staleAfterDays !== undefined && {
            staleAfterDays: staleAfterDays as number,
          }),
        },
      },
    }),
  );

it('is 30 days, unless the configuration says otherwise', () => {
  expect(read()).toBe(30);
  expect(read(7)).toBe(7);
  expect(read(0.5)).toBe(0.5);
});

it.each([0, -1])('refuses %s, and names the key', days => {
  expect(() => read(days)).toThrow(
    `Invalid configuration: acr.security.staleAfterDays must be a positive number of days, such as 30, but is ${days}`,
  );
});

it('refuses what is no number, and names the key', () => {
  expect(() => read('soon')).toThrow(/acr\.security\.staleAfterDays/);
});

it('begins after the last of the days', () => {
  const now = Date.parse('2026-02-01T00:00:00Z');
  const day = (text: string) => new Date(text);
  expect(isStaleScan(day('2026-01-02T00:00:00Z'), 30, now)).toBe(false);
  expect(isStaleScan(day('2026-01-01T23:59:59Z'), 30, now)).toBe(true);
});
