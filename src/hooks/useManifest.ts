import { useQuery } from '@tanstack/react-query';
import { Manifest } from '../api/contentTypes';
import { KEPT_FOR_GOOD } from './keptForGood';
import { queryKeys } from './queryKeys';
import { Reading, toReading } from './reading';
import { useAcrApi } from './useAcrApi';

/**
 * Reads the content of a manifest. Works below an `AcrQueryProvider`.
 *
 * @param repository - a checked repository name
 * @param digest - of the manifest; `undefined` reads nothing
 */
export function useManifest(
  repository: string,
  digest: string | undefined,
): Reading<Manifest> {
  const api = useAcrApi();
  return toReading(
    useQuery({
      ...KEPT_FOR_GOOD,
      queryKey: queryKeys.manifest(repository, digest),
      enabled: digest !== undefined,
      queryFn: ({ signal }) => api.getManifest(repository, digest!, { signal }),
    }),
  );
}
