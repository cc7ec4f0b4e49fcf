import { AcrApi, ImageRepository } from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { useRegistries } from './useRegistries';

/** A repository, and the client of its registry. */
export interface ClientOfRepository {
  api: AcrApi;
  /** The repository's name. */
  name: string;
}

/**
 * Finds the clients that read repositories.
 *
 * @param repositories - with checked names; a stable array
 * @returns one for each; the same array as long as the repositories are the same
 */
export function useClients(
  repositories: readonly ImageRepository[],
): readonly ClientOfRepository[] {
  const registries = useRegistries();
  return useMemo(
    () =>
      repositories.map(({ registry, name }) => ({
        api: registries.clientOf(registry),
        name,
      })),
    [repositories, registries],
  );
}
