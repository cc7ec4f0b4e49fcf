import { QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  AcrApi,
  BuildCache,
  findBuildCache,
  Platform,
  toAcrError,
} from 'backstage-plugin-acr-common';
import { fewAtATime, KEPT_FOR_GOOD, queryKeys } from '../query';
import { useAcrApi } from '../registries';
import { manifestQuery } from './useManifest';

/** What is in an index. */
export interface IndexFacts {
  platforms: Platform[];
  /** Present if it lists no images, but what a build keeps. */
  buildCache?: BuildCache;
}

/**
 * Reads what is in an index. A digest never changes what it means, so each is read
 * once. Works below a `RegistryProvider`.
 *
 * @param digest - of an index
 * @returns `undefined` until it is known
 */
export function useIndexFacts(
  repository: string,
  digest: string,
): IndexFacts | undefined {
  const api = useAcrApi();
  const client = useQueryClient();
  return useQuery(indexQuery(api, client, repository, digest)).data;
}

/** How it is read what is in an index. */
export function indexQuery(
  api: AcrApi,
  client: QueryClient,
  repository: string,
  digest: string,
) {
  return {
    ...KEPT_FOR_GOOD,
    queryKey: queryKeys.platforms(repository, digest),
    // What is beside the rows is not worth asking for again and again.
    retry: false,
    retryOnMount: false,
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      fewAtATime(api, signal, async (): Promise<IndexFacts> => {
        const properties = await api.getManifestProperties(repository, digest, {
          signal,
        });
        const { platforms = [] } = properties;
        // What runs somewhere is no cache; else its content has to say.
        const buildCache =
          platforms.length === 0
            ? await readBuildCache(api, client, { repository, digest })
            : undefined;
        return { platforms, ...(buildCache && { buildCache }) };
      }),
  };
}

/** Without an endpoint for content nobody can tell what it is. */
async function readBuildCache(
  api: AcrApi,
  client: QueryClient,
  { repository, digest }: { repository: string; digest: string },
): Promise<BuildCache | undefined> {
  try {
    return findBuildCache(
      await client.fetchQuery(manifestQuery(api, repository, digest)),
    );
  } catch (error) {
    if (toAcrError(error).failure.kind === 'no-endpoint') {
      return undefined;
    }
    throw error;
  }
}
