import { useQuery } from '@tanstack/react-query';
import {
  AcrApi,
  AcrImageConfig,
  Descriptor,
} from 'backstage-plugin-acr-common';
import { KEPT_FOR_GOOD, queryKeys, Reading, toReading } from '../query';
import { useAcrApi } from '../registries';

/** How the configuration of an image is read. */
export function imageConfigQuery(
  api: AcrApi,
  repository: string,
  descriptor: Descriptor | undefined,
) {
  return {
    ...KEPT_FOR_GOOD,
    queryKey: queryKeys.config(repository, descriptor?.digest),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      api.getImageConfig(repository, descriptor!, { signal }),
  };
}

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
      ...imageConfigQuery(api, repository, descriptor),
      enabled: descriptor !== undefined,
    }),
  );
}
