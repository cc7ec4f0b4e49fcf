import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { AcrError, toAcrError } from '../api/AcrError';
import { endOfLifeOf } from '../image/attachments';
import { referrersQuery } from './referrersQuery';
import { useAcrApi } from './useAcrApi';

/** When images are or were no longer to be used, as far as that is known. */
export interface EndOfLife {
  byDigest: ReadonlyMap<string, Date>;
  /** Why no more is known, where the endpoint for content is there. */
  error?: AcrError;
  retry(): void;
}

/**
 * Reads when the images on screen come to their end of life. Works below an
 * `AcrQueryProvider`.
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
  const unique = useMemo(() => [...new Set(digests)], [digests]);
  const queryFor = (digest: string) => ({
    ...referrersQuery(api, repository, digest),
    retryOnMount: false,
  });

  // One asks first: many installations have no endpoint for content.
  const [first = '', ...rest] = unique;
  const scout = useQuery({
    ...queryFor(first),
    enabled: enabled && first !== '',
  });
  const isEndpointMissing =
    scout.isError && toAcrError(scout.error).failure.kind === 'no-endpoint';
  const isContentThere =
    scout.isSuccess || (scout.isError && !isEndpointMissing);
  const others = useQueries({
    queries: rest.map(digest => ({
      ...queryFor(digest),
      enabled: enabled && isContentThere,
    })),
  });

  const queries = [scout, ...others];
  const failed = isEndpointMissing
    ? []
    : queries.filter(({ isError, isFetching }) => isError && !isFetching);
  return {
    byDigest: new Map(
      unique.flatMap((digest, at) => {
        const date = endOfLifeOf(queries[at].data?.items ?? []);
        return date ? [[digest, date] as const] : [];
      }),
    ),
    ...(failed[0]?.error && { error: toAcrError(failed[0].error) }),
    retry: () => failed.forEach(query => query.refetch()),
  };
}
