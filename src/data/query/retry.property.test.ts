/** @jest-environment node */
import { AcrError } from 'backstage-plugin-acr-common';
import { PROPERTY_RUNS } from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { retryDelay } from './retry';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

it('waits a while, whatever the registry asks for', () => {
  const anyTime = fc.option(fc.double({ min: 0, noNaN: true }), {
    nil: undefined,
  });
  fc.assert(
    fc.property(anyTime, fc.nat(2_000), (retryAfter, failures) => {
      const error = new AcrError(
        { kind: 'throttled', retryAfter },
        { message: 'Too many requests' },
      );
      const pause = retryDelay(failures, error);
      expect(pause).toBeGreaterThanOrEqual(SECOND);
      expect(pause).toBeLessThanOrEqual(5 * MINUTE);
    }),
    PROPERTY_RUNS,
  );
});
