import { QueryClient } from '@tanstack/react-query';

/** As many repositories as are kept: those that are shown in one table. */
const FEW = 20;

/** The repositories of a cache in the order in which they were opened last. */
const opened = new WeakMap<QueryClient, Set<string>>();

/**
 * Notes that somebody opens a repository, and forgets what was read of those
 * that were not opened for longest: whoever looks through all of them does not
 * fill the memory of the browser.
 *
 * @param repository - the second part of the keys of what is read of it
 */
export function keepFew(client: QueryClient, repository: string): void {
  const names = opened.get(client) ?? new Set();
  opened.set(client, names);
  names.delete(repository);
  names.add(repository);
  for (const name of [...names].slice(0, -FEW)) {
    names.delete(name);
    client.removeQueries({
      predicate: query =>
        query.queryKey[1] === name && query.getObserversCount() === 0,
    });
  }
}
