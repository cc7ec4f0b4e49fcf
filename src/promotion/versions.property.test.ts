/** @jest-environment node */
import { PROPERTY_RUNS } from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { newestVersions } from './versions';

const anyTag = fc.record({
  name: fc.oneof(
    fc.stringMatching(/^v?\d{1,30}(?:\.\d{1,3}){0,3}(?:-[a-z]{1,3}\d?)?$/),
    fc.stringMatching(/^\w[\w.-]{0,20}$/),
    fc.stringMatching(/^20[12]\d[01]\d[0-3]\d(?:[.-]?\d{1,6})?$/),
    fc.stringMatching(/^1\.[12](?:-(?:[12]|patched)){0,2}$/),
    fc.constantFrom('latest', 'main', 'v', '1.', '1..2', '-patched'),
  ),
  updatedAt: fc.date({ noInvalidDate: true }),
});

it('chooses among any tags, whatever their order', () => {
  const anyTags = fc.uniqueArray(anyTag, { selector: ({ name }) => name });
  fc.assert(
    fc.property(anyTags, fc.integer({ min: 1, max: 5 }), (tags, count) => {
      const chosen = newestVersions(tags, count);
      expect(chosen.length).toBeLessThanOrEqual(count);
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(chosen.filter(tag => !tags.includes(tag))).toEqual([]);
      const more = newestVersions(tags, count + 1);
      expect(more.slice(0, count)).toEqual(chosen);
    }),
    PROPERTY_RUNS,
  );
});

it('never names a version before the last patch of it', () => {
  const anyNumber = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(
      fc.uniqueArray(anyNumber, { minLength: 1 }),
      fc.constantFrom('3.11', 'v1.2.3', '20240111', '77'),
      (numbers, base) => {
        const names = [base, ...numbers.map(number => `${base}-${number}`)];
        const tags = names.map(name => ({ name, updatedAt: new Date(0) }));
        const [newest] = newestVersions(tags, 1);
        expect(newest.name).toBe(`${base}-${Math.max(...numbers)}`);
      },
    ),
    PROPERTY_RUNS,
  );
});
