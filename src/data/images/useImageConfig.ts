import { useQuery } from '@tanstack/react-query';
import { AcrImageConfig, Descriptor } from 'backstage-plugin-acr-common';
import { KEPT_FOR_GOOD, queryKeys, Reading, toReading } from '../query';
import { useAcrApi } from '../registries';

/**
 * Reads the configuration of an image. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @param descriptor - from the image's manifest; `undefined` reads nothing
 */
export function useImageConfig(
  repository: string,
  descriptor: Descriptor | undefined,
): Reading<AcrImageConfig> {
  const api = useAcrApi();
  return toReading(
    useQuery({
      ...KEPT_FOR_GOOD,
      queryKey: queryKeys.config(repository, descriptor?.digest),
      enabled: descriptor !== undefined,
      queryFn: ({ signal }) =>
        api.getImageConfig(repository, descriptor!, { signal }),
    }),
  );
}
