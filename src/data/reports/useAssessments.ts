import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { loadCode } from 'backstage-plugin-acr-common';
import { AssessmentSummary } from 'backstage-plugin-acr-common/reports';
import {
  queryKeys,
  Reading,
  toReading,
  useReadingBudget,
  useWasEver,
} from '../query';
import { useAcrApi, useRegistry } from '../registries';
import { useOwnReportSource } from './useOwnReportSource';

/** How the images of a repository are assessed. */
function useAssessmentQuery(repository: string) {
  const api = useAcrApi();
  const registry = useRegistry();
  const client = useQueryClient();
  const ownSource = useOwnReportSource();
  const budget = useReadingBudget();
  return (digest: string, enabled: boolean) => ({
    queryKey: queryKeys.assessment(repository, digest),
    enabled,
    staleTime: Infinity,
    gcTime: Infinity,
    retryOnMount: false,
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      budget.inTurn(
        JSON.stringify([registry.name, repository, digest]),
        signal,
        async () => {
          const { assessImage } = await loadCode(() => import('./assessImage'));
          const options = { registry, signal };
          return assessImage(
            { api, client, ownSource, repository, options, budget },
            digest,
          );
        },
      ),
  });
}

/**
 * Assesses the images on screen by the reports of them, each digest once, within the
 * budget of what is on screen. Works below a `RegistryProvider` and a
 * `ReadingBudgetProvider`.
 *
 * @param repository - a checked repository name
 * @param digests - of the rows on screen
 * @param options - nothing is read as long as it is not enabled
 * @returns what is known by now, by digest
 */
export function useAssessments(
  repository: string,
  digests: readonly string[],
  { enabled }: { enabled: boolean },
): ReadonlyMap<string, Reading<AssessmentSummary>> {
  const queryFor = useAssessmentQuery(repository);
  // Nothing is to be done for the first rows.
  const unique = useWasEver(enabled) ? [...new Set(digests)] : [];
  const results = useQueries({
    queries: unique.map(digest => queryFor(digest, enabled)),
  });
  return new Map(
    unique.map((digest, at) => [
      digest,
      toReading<AssessmentSummary>(results[at]),
    ]),
  );
}

/** What is known of an image's security. */
export interface KnownAssessment {
  assessment: Reading<AssessmentSummary>;
  /** Whether it was read since the tags were read. */
  isCurrent: boolean;
}

/**
 * What is known of an image's security, as far as {@link useAssessments} has read it.
 * Works below the same providers.
 */
export function useKnownAssessment(
  repository: string,
  digest: string,
): KnownAssessment {
  const client = useQueryClient();
  const query = useAssessmentQuery(repository)(digest, false);
  const result = useQuery(query);
  const isOld = client.getQueryState(query.queryKey)?.isInvalidated;
  return {
    assessment: toReading<AssessmentSummary>(result),
    isCurrent: result.data !== undefined && !isOld,
  };
}
