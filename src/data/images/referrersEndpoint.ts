import { hashKey, notifyManager, QueryClient } from '@tanstack/react-query';
import { AcrError, toAcrError } from 'backstage-plugin-acr-common';
import { queryKeys, Store } from '../query';

/**
 * Whether it can be listed what is attached to images: `false` without an endpoint for
 * content, else why it can't; `true` also until that is clear.
 */
export type ReferrersEndpoint = boolean | AcrError;

/** What `useEndOfLife` has found out of it: an observer would have to know how to ask. */
export function referrersEndpointStore(
  client: QueryClient,
  repository: string,
): Store<ReferrersEndpoint> {
  const queryKey = queryKeys.referrersEndpoint(repository);
  const queryHash = hashKey(queryKey);
  return {
    read: () => {
      const { data, error } = client.getQueryState<boolean>(queryKey) ?? {};
      return error ? toAcrError(error) : data !== false;
    },
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
