import {
  InfiniteData,
  notifyManager,
  Query,
  QueryClient,
  useQueryClient,
} from '@tanstack/react-query';
import {
  BuildCache,
  ImageRepository,
  ManifestPage,
  toldBuildCache,
} from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { queryClientOf, queryKeys, Store, useStores } from '../query';
import { useClients } from '../registries';
import { IndexFacts } from './useIndexFacts';

/** The build caches of a repository, by digest. */
export type BuildCaches = ReadonlyMap<string, BuildCache>;

/**
 * The build caches that are known by now: those that the list of manifests tells,
 * and those among the indexes that were looked into. It asks for nothing.
 *
 * @param repositories - with checked names; a stable array
 * @returns those of each: the same object as long as no other one is known
 */
export function useBuildCaches(
  repositories: readonly ImageRepository[],
): readonly BuildCaches[] {
  const clients = useClients(repositories);
  return useStores(
    useMemo(
      () => clients.map(({ api, name }) => makeStore(queryClientOf(api), name)),
      [clients],
    ),
  );
}

/**
 * The build caches of one repository that are known by now. Works below a
 * `RegistryProvider`.
 *
 * @param repository - a checked repository name
 */
export function useKnownBuildCaches(repository: string): BuildCaches {
  const client = useQueryClient();
  const [buildCaches] = useStores(
    useMemo(() => [makeStore(client, repository)], [client, repository]),
  );
  return buildCaches;
}

/** One subscription, however many manifests there are. */
function makeStore(
  client: QueryClient,
  repository: string,
): Store<BuildCaches> {
  let known = collect(client, repository);
  const update = () => {
    const now = collect(client, repository);
    // A digest never changes what it means.
    if (now.size !== known.size || [...now.keys()].some(k => !known.has(k))) {
      known = now;
    }
    return known;
  };
  return {
    read: () => known,
    subscribe(onChange) {
      const tell = notifyManager.batchCalls(onChange);
      update(); // Until now nobody has listened.
      return client.getQueryCache().subscribe(event => {
        if (
          event.type === 'updated' &&
          event.action.type === 'success' &&
          tellsOfCaches(event.query, repository)
        ) {
          const before = known;
          if (update() !== before) {
            tell();
          }
        }
      });
    },
  };
}

function tellsOfCaches({ queryKey }: Query, repository: string): boolean {
  const [what, of] = queryKey;
  return ['manifests', 'platforms'].includes(String(what)) && of === repository;
}

/** Each page is looked through once, however often others come. */
const toldByPage = new WeakMap<ManifestPage, Array<[string, BuildCache]>>();

function toldOn(page: ManifestPage): Array<[string, BuildCache]> {
  const known = toldByPage.get(page);
  if (known) {
    return known;
  }
  const told = page.manifests.flatMap(
    (manifest): Array<[string, BuildCache]> => {
      const cache = toldBuildCache(manifest);
      return cache ? [[manifest.digest, cache]] : [];
    },
  );
  toldByPage.set(page, told);
  return told;
}

function collect(client: QueryClient, repository: string): BuildCaches {
  const listed = client.getQueryData<InfiniteData<ManifestPage>>(
    queryKeys.manifests(repository),
  );
  const indexes = client.getQueriesData<IndexFacts>({
    queryKey: queryKeys.allPlatforms(repository),
  });
  return new Map([
    ...(listed?.pages ?? []).flatMap(toldOn),
    ...indexes.flatMap(([[, , digest], facts]) =>
      facts?.buildCache ? [[String(digest), facts.buildCache] as const] : [],
    ),
  ]);
}
