import {
  notifyManager,
  Query,
  QueryClient,
  useQueryClient,
} from '@tanstack/react-query';
import { AssessmentSummary } from 'backstage-plugin-acr-common/reports';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { queryKeys } from '../query';

/** What was assessed of a repository's images, by digest. */
export type KnownAssessments = ReadonlyMap<string, AssessmentSummary>;

const NONE: KnownAssessments = new Map();

/**
 * Everything that is known by now of the security of a repository's images,
 * whether they are on screen or not. It asks for nothing. Works below an
 * `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @param options - nothing is known as long as it is not enabled
 */
export function useKnownAssessments(
  repository: string,
  { enabled }: { enabled: boolean },
): KnownAssessments {
  const client = useQueryClient();
  const store = useMemo(
    () => makeStore(client, repository),
    [client, repository],
  );
  return useSyncExternalStore(
    useCallback(
      onChange => (enabled ? store.subscribe(onChange) : () => {}),
      [enabled, store],
    ),
    () => (enabled ? store.read() : NONE),
  );
}

/**
 * Gives a function that tells what is known at the time of the call: what comes
 * later changes nothing on screen.
 */
export function useReadKnownAssessments(
  repository: string,
): () => KnownAssessments {
  const client = useQueryClient();
  return useCallback(() => collect(client, repository), [client, repository]);
}

/** One subscription, however many images there are. */
function makeStore(client: QueryClient, repository: string) {
  let known: KnownAssessments | undefined;
  return {
    subscribe(onChange: () => void) {
      const tell = notifyManager.batchCalls(onChange);
      // Until now nobody has listened.
      known = undefined;
      return client.getQueryCache().subscribe(event => {
        if (event.type === 'updated' && event.action.type === 'success') {
          if (isAssessment(event.query)) {
            known = undefined;
            tell();
          }
        }
      });
    },
    read: () => (known ??= collect(client, repository)),
  };
}

function collect(client: QueryClient, repository: string): KnownAssessments {
  const found = client.getQueriesData<AssessmentSummary>({
    queryKey: queryKeys.allReferrers(repository),
    predicate: isAssessment,
  });
  return new Map(
    found.flatMap(([[, , digest], summary]) =>
      summary ? [[String(digest), summary] as const] : [],
    ),
  );
}

function isAssessment({ queryKey }: Pick<Query, 'queryKey'>): boolean {
  return queryKey.at(-1) === 'assessment';
}
