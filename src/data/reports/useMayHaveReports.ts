import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { queryKeys } from '../query';
import { useOwnReportSource } from './useOwnReportSource';

/**
 * Whether there may be reports of the images of a repository: not where there is
 * no endpoint for content and no other source of them. It asks nobody, but knows
 * what `useEndOfLife` found out. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 */
export function useMayHaveReports(repository: string): boolean {
  const client = useQueryClient();
  const hasOwnSource = useOwnReportSource() !== undefined;
  // An observer of its own would have to know how to ask, for refreshing.
  const isEndpointThere = useSyncExternalStore(
    useCallback(
      onChange =>
        client.getQueryCache().subscribe(notifyManager.batchCalls(onChange)),
      [client],
    ),
    () => client.getQueryData<boolean>(queryKeys.referrersEndpoint(repository)),
  );
  return hasOwnSource || isEndpointThere !== false;
}
