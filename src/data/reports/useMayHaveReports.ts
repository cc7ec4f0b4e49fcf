import { hashKey, notifyManager, QueryClient } from '@tanstack/react-query';
import { ImageRepository } from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { queryClientOf, queryKeys, Store, useStores } from '../query';
import { useClients } from '../registries';
import { useOwnReportSource } from './useOwnReportSource';
import { useSecurityListing } from './useSecurityListing';

/**
 * Whether there may be reports of the images of repositories in a table: not where
 * there is no endpoint for content, or none is to be asked, and no other source of
 * them. It asks nobody, but knows what `useEndOfLife` found out.
 *
 * @param repositories - with checked names; a stable array
 * @returns the answer for each
 */
export function useMayHaveReports(
  repositories: readonly ImageRepository[],
): readonly boolean[] {
  const clients = useClients(repositories);
  const hasOwnSource = useOwnReportSource() !== undefined;
  const isOff = useSecurityListing() === 'off';
  return useStores(
    useMemo(
      () =>
        clients.map(({ api, name }) =>
          hasOwnSource || isOff
            ? { read: () => hasOwnSource, subscribe: () => () => {} }
            : makeStore(queryClientOf(api), name),
        ),
      [clients, hasOwnSource, isOff],
    ),
  );
}

/** An observer would have to know how to ask, for refreshing. */
function makeStore(client: QueryClient, repository: string): Store<boolean> {
  const queryKey = queryKeys.referrersEndpoint(repository);
  const queryHash = hashKey(queryKey);
  return {
    read: () => client.getQueryData(queryKey) !== false,
    subscribe(onChange) {
      const tell = notifyManager.batchCalls(onChange);
      return client.getQueryCache().subscribe(({ query }) => {
        if (query.queryHash === queryHash) {
          tell();
        }
      });
    },
  };
}
