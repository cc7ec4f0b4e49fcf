import { useQuery } from '@tanstack/react-query';
import { AcrApi, AcrManifest } from 'backstage-plugin-acr-common';
import { KEPT_FOR_GOOD, queryKeys, Reading, toReading } from '../query';
import { useAcrApi } from '../registries';

/**
 * Reads the content of a manifest. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @param digest - of the manifest; `undefined` reads nothing
 */
export function useManifest(
  repository: string,
  digest: string | undefined,
): Reading<AcrManifest> {
  const api = useAcrApi();
  return toReading(
    useQuery({
      ...manifestQuery(api, repository, digest ?? ''),
      enabled: digest !== undefined,
    }),
  );
}

/** How the content of a manifest is read. */
export function manifestQuery(api: AcrApi, repository: string, digest: string) {
  return {
    ...KEPT_FOR_GOOD,
    queryKey: queryKeys.manifest(repository, digest),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      api.getManifest(repository, digest, { signal }),
  };
}
