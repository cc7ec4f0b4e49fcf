/** Clients that read what msw answers for. */
import { BACKEND } from 'backstage-plugin-acr-testing/fakes';
import { AcrApiClient } from '../AcrApiClient';
import { AcrApiClientOptions } from '../endpoints';
import { RegistryApi, Transport } from '../model/Transport';

const PATHS: Record<RegistryApi, string> = {
  metadata: '/acr/api',
  content: '/acr/v2',
};

/** Reaches a registry as an app does: through the proxy of {@link BACKEND}. */
export function makeTransport(send: typeof fetch = fetch): Transport {
  return {
    peer: 'backstage',
    send: (api, path, { method, accept, signal }) =>
      send(`${BACKEND}/api/proxy${PATHS[api]}/${path}`, {
        method,
        headers: { Accept: accept },
        signal,
      }),
  };
}

/** A client whose requests go to {@link BACKEND}. */
export function makeClient(
  options: Partial<AcrApiClientOptions> = {},
): AcrApiClient {
  return new AcrApiClient({ transport: makeTransport(), ...options });
}
