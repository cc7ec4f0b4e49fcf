/** @jest-environment node */
import {
  hostileText,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { safeFileName } from './safeFileName';

const anyName = fc.oneof(
  hostileText,
  fc
    .tuple(
      fc.constantFrom('', '.', ' ', '../', 'con', 'NUL', 'lpt1', 'a', '\u202E'),
      hostileText,
      fc.constantFrom('', '.json', '.', ' ', '\u0000.exe', 'x'.repeat(300)),
    )
    .map(parts => parts.join('')),
);

it('makes a name that is one everywhere, and leads nowhere else', () => {
  fc.assert(
    fc.property(anyName, name => {
      const safe = safeFileName(name);
      expect(safe).toMatch(/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u);
      expect(safe).not.toMatch(/\.$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      expect(safe.length).toBeLessThanOrEqual(100);
      expect(safeFileName(safe)).toBe(safe);
    }),
    PROPERTY_RUNS,
  );
});
