import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  AcrApi,
  AcrError,
  AcrFailureKind,
  isOfOneDocument,
  toAcrError,
} from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { KEPT_FOR_GOOD, queryKeys, readFailedAnew, useWasEver } from '../query';
import { useAcrApi } from '../registries';
import { endOfLifeQuery } from './endOfLifeQuery';

const NOTHING: string[] = [];

/** Failures that may be of one image alone, though they are of no document. */
const OF_ONE_IMAGE: AcrFailureKind[] = [
  'cache-source',
  'no-answer',
  'throttled',
];
/** What something else answers than a registry does, whatever it is asked. */
const OF_ANOTHER_SERVER: AcrFailureKind[] = [
  'wrong-target',
  'html-answer',
  'no-json',
];

/** Whether no other list of what is attached could be read, either. */
function isOfEndpoint(error: AcrError): boolean {
  const { kind } = error.failure;
  return (
    OF_ANOTHER_SERVER.includes(kind) ||
    !(isOfOneDocument(error) || OF_ONE_IMAGE.includes(kind))
  );
}

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
  /** Why no more is known, where there is an endpoint for content, or may be. */
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

  // One asks first: many installations have no endpoint for content, and what is
  // wrong with it is wrong for all.
  const { data: isEndpointThere, error: endpointError } = useQuery({
    ...KEPT_FOR_GOOD,
    queryKey: queryKeys.referrersEndpoint(repository),
    enabled: enabled && unique.length > 0,
    // What it asks is tried again.
    retry: false,
    retryOnMount: false,
    queryFn: async () => {
      try {
        await client.fetchQuery(queryFor(unique[0]));
      } catch (error) {
        const failed = toAcrError(error);
        if (failed.failure.kind === 'no-endpoint') {
          return false;
        }
        if (isOfEndpoint(failed)) {
          throw failed;
        }
        // Whatever else is wrong, that query itself will say.
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
  const error = endpointError ?? failed[0]?.error;
  return {
    byDigest: new Map(
      asked.flatMap((digest, at) => {
        const date = queries[at].data?.date;
        return date ? [[digest, date] as const] : [];
      }),
    ),
    isEndpointThere,
    ...(error && { error: toAcrError(error) }),
    // What else was made of them has failed, too.
    retry: () =>
      readFailedAnew(client, { queryKey: queryKeys.allReferrers(repository) }),
  };
}
