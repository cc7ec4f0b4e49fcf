import { Query, QueryClient } from '@tanstack/react-query';
import { forgetFailed, FRESH_FOR, queryKeys, readFailedAnew } from '../query';

const followed = new WeakSet<QueryClient>();

/**
 * Wherever the tags of a repository are read once more, what they point to is, too:
 * new tags have new manifests, and those that were moved point to other images.
 */
export function forgetWithTags(client: QueryClient) {
  if (followed.has(client)) {
    return;
  }
  followed.add(client);
  client.getQueryCache().subscribe(event => {
    if (
      event.type === 'updated' &&
      event.action.type === 'fetch' &&
      !event.action.meta?.fetchMore
    ) {
      const repository = repositoryOf(event.query);
      if (repository !== undefined) {
        forgetImages(client, repository);
      }
    }
  });
}

/** Whose tags a query reads, if it reads any. */
function repositoryOf({ queryKey: [what, of] }: Query): string | undefined {
  return what === queryKeys.tags('')[0] ? String(of) : undefined;
}

function forgetImages(client: QueryClient, repository: string) {
  const referrers = { queryKey: queryKeys.allReferrers(repository) };
  if (client.getQueryData(queryKeys.tags(repository))) {
    client.invalidateQueries({ queryKey: queryKeys.manifests(repository) });
    const images = { queryKey: queryKeys.images(repository) };
    client.removeQueries({ ...images, type: 'inactive' });
    client.invalidateQueries({ ...images, type: 'active' });
    forgetFailed(client, referrers);
    client.invalidateQueries(referrers);
    readFailedAnew(client, { queryKey: queryKeys.allPlatforms(repository) });
  } else {
    // The list is kept for less long than what is made of it.
    client.removeQueries({
      ...referrers,
      type: 'inactive',
      predicate: ({ state: { dataUpdatedAt, errorUpdatedAt } }) =>
        Date.now() - Math.max(dataUpdatedAt, errorUpdatedAt) >= FRESH_FOR,
    });
  }
}
