import { AcrApi } from 'backstage-plugin-acr-common';
import { Throttle } from '../query';

/**
 * The service lets an identity list what is attached 250 times a minute (Basic and
 * Standard; 1,000 times in Premium), and everything else 5,000 times and more: where
 * that much is spent, only these lists wait.
 */
const throttles = new WeakMap<AcrApi, Throttle>();

/** When lists of what is attached may be asked for, by a client. */
export function referrersThrottleOf(api: AcrApi): Throttle {
  const throttle = throttles.get(api) ?? new Throttle(api);
  throttles.set(api, throttle);
  return throttle;
}

/** Asks for such a list, as soon as the registry lets us. */
export function askForReferrers<T>(
  api: AcrApi,
  signal: AbortSignal,
  ask: () => Promise<T>,
): Promise<T> {
  return referrersThrottleOf(api).run(signal, ask);
}
