import { QueryClient } from '@tanstack/react-query';
import { CatalogApi } from '@backstage/catalog-client';
import { AcrApi } from 'backstage-plugin-acr-common';
import { retryDelay, shouldRetry } from './retry';

/** For how long what was read is shown again without asking, in ms. */
export const FRESH_FOR = 60_000;
/** For how long it is kept at all after its last reader left, in ms. */
const KEPT_FOR = 5 * 60_000;

const queryClients = new WeakMap<AcrApi | CatalogApi, QueryClient>();

/**
 * The cache of what a client has read. It belongs to the client, so that what
 * one registry said is never shown for another, and is the plugin's own, so
 * that the app's defaults and invalidations do not reach it.
 */
export function queryClientOf(api: AcrApi | CatalogApi): QueryClient {
  let client = queryClients.get(api);
  if (!client) {
    client = new QueryClient({
      defaultOptions: {
        queries: {
          staleTime: FRESH_FOR,
          gcTime: KEPT_FOR,
          retry: shouldRetry,
          retryDelay,
          // An error makes a query stale at once; what was read before is not,
          // unless it was said to be old.
          refetchOnMount: ({ state }) =>
            (state.isInvalidated && state.status === 'success') ||
            Date.now() - state.dataUpdatedAt >= FRESH_FOR,
          refetchOnWindowFocus: false,
          refetchOnReconnect: false,
          // Pages are large and never the same object again.
          structuralSharing: false,
        },
      },
    });
    queryClients.set(api, client);
  }
  return client;
}
