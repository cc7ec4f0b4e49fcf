/** @jest-environment node */
import { PROPERTY_RUNS } from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { shownOf } from './useShownPages';

it('shows the first pages each, and later most of what is there', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), count => {
      const shown = shownOf(count);
      expect(shown).toBeLessThanOrEqual(count);
      expect(count <= 16 ? shown : 0).toBe(count <= 16 ? count : 0);
      expect(count).toBeLessThanOrEqual(Math.ceil(shown * 1.125));
    }),
    PROPERTY_RUNS,
  );
});

it('works through so many pages in all as a list has, times ten', () => {
  const total = 10_000;
  const worked = new Set(Array.from({ length: total }, (_, at) => shownOf(at)));
  const steps = [...worked].reduce((sum, pages) => sum + pages, 0);
  expect(steps).toBeLessThan(10 * total);
});
