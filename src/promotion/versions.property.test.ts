/** @jest-environment node */
import fc from 'fast-check';
import { PROPERTY_RUNS } from '../__testUtils__/propertyRuns';
import { newestVersions } from './versions';

const anyTag = fc.record({
  name: fc.oneof(
    fc.stringMatching(/^v?\d{1,30}(?:\.\d{1,3}){0,3}(?:-[a-z]{1,3}\d?)?$/),
    fc.stringMatching(/^\w[\w.-]{0,20}$/),
    fc.constantFrom('latest', 'main', 'v', '1.', '1..2'),
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
      expect(newestVersions(chosen, count)).toHaveLength(chosen.length);
    }),
    PROPERTY_RUNS,
  );
});
