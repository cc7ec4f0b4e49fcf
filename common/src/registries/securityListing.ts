import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const KEY = 'acr.security.listing';

/**
 * When tables ask what is attached to the images of their rows: for the rows that come
 * into view, when a user asks, or never.
 *
 * @alpha
 */
export type SecurityListing = 'automatic' | 'on-demand' | 'off';

const LISTINGS: readonly SecurityListing[] = ['automatic', 'on-demand', 'off'];

/**
 * Reads `acr.security.listing`.
 *
 * @throws an error that names the key if the value is none of those
 *
 * @alpha
 */
export function readSecurityListing(config: Config): SecurityListing {
  const value = config.getOptionalString(KEY) ?? 'automatic';
  const listing = LISTINGS.find(each => each === value);
  if (!listing) {
    throw new InputError(
      `Invalid configuration: ${KEY} must be one of ${LISTINGS.join(
        ', ',
      )}, but is ${value}`,
    );
  }
  return listing;
}
