import { useQuery } from '@tanstack/react-query';
import { Platform } from '../api/types';
import { fewAtATime } from './fewAtATime';
import { KEPT_FOR_GOOD } from './keptForGood';
import { queryKeys } from './queryKeys';
import { useAcrApi } from './RegistryProvider';

/**
 * Reads the platforms of an index. A digest never changes what it means, so
 * each is read once. Works below a `RegistryProvider`.
 *
 * @param digest - of an index
 * @returns the platforms, once they are known
 */
export function usePlatforms(
  repository: string,
  digest: string,
): Platform[] | undefined {
  const api = useAcrApi();
  const { data } = useQuery({
    ...KEPT_FOR_GOOD,
    queryKey: queryKeys.platforms(repository, digest),
    // What is beside the rows is not worth asking for again and again.
    retry: false,
    retryOnMount: false,
    queryFn: ({ signal }) =>
      fewAtATime(api, signal, async () => {
        const properties = await api.getManifestProperties(repository, digest, {
          signal,
        });
        return properties.platforms ?? [];
      }),
  });
  return data;
}
