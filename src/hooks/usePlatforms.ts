import { useQuery } from '@tanstack/react-query';
import pLimit from 'p-limit';
import { Platform } from '../api/types';
import { queryKeys } from './queryKeys';
import { useAcrApi } from './useAcrApi';

/** Everybody behind a proxy endpoint shares its limits: a few at a time. */
const atATime = pLimit(4);

/**
 * Reads the platforms of an index. A digest never changes what it means, so
 * each is read once. Works below an `AcrQueryProvider`.
 *
 * @param digest - of an index; `undefined` reads nothing
 * @returns the platforms, once they are known
 */
export function usePlatforms(
  repository: string,
  digest: string | undefined,
): Platform[] | undefined {
  const api = useAcrApi();
  const { data } = useQuery({
    queryKey: queryKeys.platforms(repository, digest),
    enabled: digest !== undefined,
    staleTime: Infinity,
    gcTime: Infinity,
    // What is beside the rows is not worth asking for again and again.
    retry: false,
    retryOnMount: false,
    queryFn: ({ signal }) =>
      atATime(async () => {
        signal.throwIfAborted(); // The row may be gone by now.
        const properties = await api.getManifestProperties(
          repository,
          digest!,
          { signal },
        );
        return properties.platforms ?? [];
      }),
  });
  return data;
}
