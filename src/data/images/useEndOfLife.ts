import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { AcrApi, AcrError, toAcrError } from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { KEPT_FOR_GOOD, queryKeys, readFailedAnew, useWasEver } from '../query';
import { useAcrApi } from '../registries';
import { endOfLifeQuery } from './endOfLifeQuery';

const NOTHING: string[] = [];

/** How it is read for a row, which is not read again for being shown. */
function rowQuery(api: AcrApi, repository: string, digest: string) {
  return { ...endOfLifeQuery(api, repository, digest), retryOnMount: false };
}

/**
 * When an image comes to its end of life, once {@link useEndOfLife} has read that.
 * Works below a `RegistryProvider`.
 */
export function useKnownEndOfLife(
  repository: string,
  digest: string,
): Date | undefined {
  const api = useAcrApi();
  return useQuery({ ...rowQuery(api, repository, digest), enabled: false }).data
    ?.date;
}

/** When images are or were no longer to be used, as far as that is known. */
export interface EndOfLife {
  byDigest: ReadonlyMap<string, Date>;
  /** Whether there is an endpoint for content; `undefined` until it is clear. */
  isEndpointThere?: boolean;
  /** Why no more is known, where the endpoint for content is there. */
  error?: AcrError;
  retry(): void;
}

/**
 * Reads when the images on screen come to their end of life. Works below an
 * `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @param digests - of the rows on screen
 * @param options - nothing is read as long as it is not enabled
 */
export function useEndOfLife(
  repository: string,
  digests: readonly string[],
  { enabled }: { enabled: boolean },
): EndOfLife {
  const api = useAcrApi();
  const client = useQueryClient();
  const unique = useMemo(() => [...new Set(digests)], [digests]);
  const queryFor = (digest: string) => rowQuery(api, repository, digest);

  // One asks first: many installations have no endpoint for content.
  const { data: isEndpointThere } = useQuery({
    ...KEPT_FOR_GOOD,
    queryKey: queryKeys.referrersEndpoint(repository),
    enabled: enabled && unique.length > 0,
    queryFn: async () => {
      try {
        await client.fetchQuery(queryFor(unique[0]));
      } catch (error) {
        // Whatever else is wrong, that query itself will say.
        return toAcrError(error).failure.kind !== 'no-endpoint';
      }
      return true;
    },
  });
  // Nothing is to be done for the first rows.
  const mayAsk = enabled && isEndpointThere === true;
  const asked = useWasEver(mayAsk) ? unique : NOTHING;
  const queries = useQueries({
    queries: asked.map(digest => ({ ...queryFor(digest), enabled: mayAsk })),
  });

  const failed = queries.filter(
    ({ isError, isFetching }) => isEndpointThere && isError && !isFetching,
  );
  return {
    byDigest: new Map(
      asked.flatMap((digest, at) => {
        const date = queries[at].data?.date;
        return date ? [[digest, date] as const] : [];
      }),
    ),
    isEndpointThere,
    ...(failed[0]?.error && { error: toAcrError(failed[0].error) }),
    // What else was made of them has failed, too.
    retry: () =>
      readFailedAnew(client, { queryKey: queryKeys.allReferrers(repository) }),
  };
}
