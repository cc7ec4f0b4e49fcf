import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { queryKeys, useReadingBudget } from '../query';
import { useAcrApi } from '../registries';
import { forgetKeptReferrers } from './keptReferrers';

/**
 * Gives a function that reads anew what is attached to manifests. Works below a
 * `RegistryProvider` and a `ReadingBudgetProvider`.
 *
 * @param repository - a checked repository name
 */
export function useReadAttachedAnew(
  repository: string,
): (digests: readonly string[]) => void {
  const api = useAcrApi();
  const client = useQueryClient();
  const budget = useReadingBudget();
  return useCallback(
    digests => {
      budget.renew();
      digests.forEach(digest => {
        forgetKeptReferrers(api, repository, digest);
        client.invalidateQueries({
          queryKey: queryKeys.referrers(repository, digest),
        });
      });
    },
    [api, client, budget, repository],
  );
}
