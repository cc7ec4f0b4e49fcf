import { useQuery } from '@tanstack/react-query';
import { ImageManifest } from '../api/types';
import { queryKeys } from './queryKeys';
import { Reading, toReading } from './reading';
import { useAcrApi } from './RegistryProvider';

/**
 * Reads what the registry knows of a manifest. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 */
export function useManifestProperties(
  repository: string,
  digest: string,
): Reading<ImageManifest> {
  const api = useAcrApi();
  return toReading(
    useQuery({
      queryKey: queryKeys.properties(repository, digest),
      queryFn: ({ signal }) =>
        api.getManifestProperties(repository, digest, { signal }),
    }),
  );
}
