/** @jest-environment node */
import { AcrError, parseRetryAfter } from 'backstage-plugin-acr-common';
import {
  hostileText,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { retryDelay } from './retry';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

it('waits a while, whatever the registry asks for', () => {
  const anyHeader = fc.oneof(
    fc.integer({ min: 1, max: 400 }).map(digits => '9'.repeat(digits)),
    fc.date({ noInvalidDate: true }).map(date => date.toUTCString()),
    hostileText,
  );
  fc.assert(
    fc.property(anyHeader, fc.nat(2_000), (header, failures) => {
      const error = new AcrError(
        { kind: 'throttled', retryAfter: parseRetryAfter(header) },
        { message: 'Too many requests' },
      );
      const pause = retryDelay(failures, error);
      expect(pause).toBeGreaterThanOrEqual(SECOND);
      expect(pause).toBeLessThanOrEqual(5 * MINUTE);
    }),
    PROPERTY_RUNS,
  );
});
