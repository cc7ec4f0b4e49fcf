import { CatalogApi, CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';
import {
  ACR_REGISTRY_ANNOTATION,
  ACR_REPOSITORY_ANNOTATION,
  AcrRegistriesApi,
  ImageRepository,
  keyOf,
  readRepositories,
} from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { queryClientOf } from '../query';
import { useRegistries } from '../registries';

/** A repository, and the entities of the catalog that use it. */
export interface UsedRepository {
  repository: ImageRepository;
  /** The references of the entities, in their order; at least one. */
  users: readonly string[];
}

/** Who uses which repository, by the repositories' keys. */
export type RepositoryUsers = ReadonlyMap<string, UsedRepository>;

/** What the catalog tells of the use of repositories, as far as it is read. */
export type UsersReading =
  | { state: 'loading' }
  | { state: 'failed'; message: string; retry(): void }
  | { state: 'ready'; users: RepositoryUsers };

/** How many entities a request asks for. */
const PAGE_SIZE = 500;

/** What of an entity is read. */
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  ...[ACR_REPOSITORY_ANNOTATION, ACR_REGISTRY_ANNOTATION].map(
    annotation => `metadata.annotations.${annotation}`,
  ),
];

/**
 * Reads from the catalog which entities use which image repositories. As long as
 * nothing changes, the reading is the same object.
 */
export function useRepositoryUsers(): UsersReading {
  const catalog = useApi(catalogApiRef);
  const registries = useRegistries();
  const query = useQuery(
    {
      queryKey: ['annotated'],
      queryFn: ({ signal }) => readAnnotated(catalog, signal),
    },
    queryClientOf(catalog),
  );
  const { data, error, isFetching, refetch } = query;
  const users = useMemo(
    () => data && findUsers(data, registries),
    [data, registries],
  );
  return useMemo(() => {
    if (error && !isFetching) {
      return { state: 'failed', message: error.message, retry: refetch };
    }
    return users ? { state: 'ready', users } : { state: 'loading' };
  }, [users, error, isFetching, refetch]);
}

/** Reads all entities that name image repositories. */
async function readAnnotated(
  catalog: CatalogApi,
  signal: AbortSignal,
): Promise<Entity[]> {
  const page = { fields: FIELDS, limit: PAGE_SIZE };
  const key = `metadata.annotations.${ACR_REPOSITORY_ANNOTATION}`;
  const entities: Entity[] = [];
  let answer = await catalog.queryEntities({
    ...page,
    filter: { [key]: CATALOG_FILTER_EXISTS },
  });
  answer.items.forEach(entity => entities.push(entity));
  while (answer.pageInfo.nextCursor && answer.items.length > 0) {
    signal.throwIfAborted();
    const cursor = answer.pageInfo.nextCursor;
    answer = await catalog.queryEntities({ ...page, cursor });
    answer.items.forEach(entity => entities.push(entity));
  }
  return entities;
}

/** A name that is malformed is explained on the entity's own page. */
function findUsers(
  entities: Entity[],
  registries: AcrRegistriesApi,
): RepositoryUsers {
  const byKey = new Map<
    string,
    { repository: ImageRepository; users: string[] }
  >();
  for (const entity of entities) {
    for (const reading of readRepositories(entity, registries)) {
      if (reading.kind === 'repository') {
        const { repository } = reading;
        const key = keyOf(repository);
        const used = byKey.get(key) ?? { repository, users: [] };
        used.users.push(stringifyEntityRef(entity));
        byKey.set(key, used);
      }
    }
  }
  byKey.forEach(({ users }) => users.sort());
  return byKey;
}
