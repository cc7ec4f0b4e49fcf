import { useQueries } from '@tanstack/react-query';
import { toAcrError } from 'backstage-plugin-acr-common';
import { useAcrApi } from '../registries';
import { propertiesQuery } from './useManifestProperties';

/** Which digests a registry does not know. */
export interface MissingDigests {
  digests: ReadonlySet<string>;
  /** Whether it is still to come of some. */
  isLoading: boolean;
}

/**
 * Finds the digests of which a repository has no manifest. One that cannot be
 * asked for counts as there. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 */
export function useMissingDigests(
  repository: string,
  digests: readonly string[],
): MissingDigests {
  const api = useAcrApi();
  const unique = [...new Set(digests)];
  const queries = useQueries({
    queries: unique.map(digest => propertiesQuery(api, repository, digest)),
  });
  return {
    digests: new Set(
      unique.filter((_, at) => {
        const { error } = queries[at];
        return error && toAcrError(error).failure.kind === 'content-unknown';
      }),
    ),
    isLoading: queries.some(({ isPending }) => isPending),
  };
}
