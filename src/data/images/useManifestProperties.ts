import { useQuery } from '@tanstack/react-query';
import { AcrApi, AcrManifestProperties } from 'backstage-plugin-acr-common';
import { queryKeys, Reading, toReading } from '../query';
import { useAcrApi } from '../registries';

/**
 * Reads what the registry knows of a manifest. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 */
export function useManifestProperties(
  repository: string,
  digest: string,
): Reading<AcrManifestProperties> {
  const api = useAcrApi();
  return toReading(useQuery(propertiesQuery(api, repository, digest)));
}

/** How it is read what the registry knows of a manifest. */
export function propertiesQuery(
  api: AcrApi,
  repository: string,
  digest: string,
) {
  return {
    queryKey: queryKeys.properties(repository, digest),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      api.getManifestProperties(repository, digest, { signal }),
  };
}
