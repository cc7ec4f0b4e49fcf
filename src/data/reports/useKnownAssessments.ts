import { notifyManager, Query, QueryClient } from '@tanstack/react-query';
import { ImageRepository } from 'backstage-plugin-acr-common';
import { AssessmentSummary } from 'backstage-plugin-acr-common/reports';
import { useCallback, useMemo } from 'react';
import { queryClientOf, queryKeys, Store, useStores } from '../query';
import { useClients } from '../registries';

/** What was assessed of a repository's images, by digest. */
export type KnownAssessments = ReadonlyMap<string, AssessmentSummary>;

const NONE: KnownAssessments = new Map();

const NOTHING_KNOWN: Store<KnownAssessments> = {
  read: () => NONE,
  subscribe: () => () => {},
};

/**
 * Everything that is known by now of the security of repositories' images, whether
 * they are on screen or not. It asks for nothing.
 *
 * @param repositories - with checked names; a stable array
 * @param options - nothing is known as long as it is not enabled
 * @returns what is known of each repository
 */
export function useKnownAssessments(
  repositories: readonly ImageRepository[],
  { enabled }: { enabled: boolean },
): readonly KnownAssessments[] {
  const clients = useClients(repositories);
  return useStores(
    useMemo(
      () =>
        clients.map(({ api, name }) =>
          enabled ? makeStore(queryClientOf(api), name) : NOTHING_KNOWN,
        ),
      [clients, enabled],
    ),
  );
}

/**
 * Gives a function that tells what is known of each repository at the time of the
 * call: what comes later changes nothing on screen.
 *
 * @param repositories - with checked names; a stable array
 */
export function useReadKnownAssessments(
  repositories: readonly ImageRepository[],
): () => readonly KnownAssessments[] {
  const clients = useClients(repositories);
  return useCallback(
    () => clients.map(({ api, name }) => collect(queryClientOf(api), name)),
    [clients],
  );
}

/** One subscription, however many images there are. */
function makeStore(
  client: QueryClient,
  repository: string,
): Store<KnownAssessments> {
  let known: KnownAssessments | undefined;
  return {
    subscribe(onChange) {
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
