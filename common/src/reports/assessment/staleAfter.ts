import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const KEY = 'acr.security.staleAfterDays';
const DAY = 24 * 60 * 60 * 1000;

/** After so many days a report is stale, unless the configuration says so. */
export const DEFAULT_STALE_AFTER_DAYS = 30;

/**
 * Reads `acr.security.staleAfterDays`.
 *
 * @throws an error that names the key if the value is no positive number
 *
 * @alpha
 */
export function readStaleAfterDays(config: Config): number {
  const days = config.getOptionalNumber(KEY) ?? DEFAULT_STALE_AFTER_DAYS;
  if (!(days > 0 && Number.isFinite(days))) {
    throw new InputError(
      `Invalid configuration: ${KEY} must be a positive number of days, such as ${DEFAULT_STALE_AFTER_DAYS}, but is ${days}`,
    );
  }
  return days;
}

/**
 * Tells whether a scan is longer ago than so many days.
 *
 * @alpha
 */
export function isStaleScan(
  time: Date,
  days: number,
  now = Date.now(),
): boolean {
  return now - time.getTime() > days * DAY;
}
