import { keyOf, Registry } from 'backstage-plugin-acr-common';
import { RepositoryUsers, UsersReading } from '../../data/catalog';

/** A repository that entities use. */
export interface UsedName {
  name: string;
  /** The references of the entities, of those that the user may see. */
  users: readonly string[];
}

/** A repository in the list, and who uses it, as far as that is known. */
export interface RepositoryRow {
  id: string;
  name: string;
  users:
    | { state: 'loading' | 'failed' }
    | { state: 'ready'; refs: readonly string[] };
}

/** The repositories of a registry that entities use, by their names. */
export function usedIn(users: RepositoryUsers, registry: Registry): UsedName[] {
  return [...users.values()]
    .filter(({ repository }) => repository.registry.name === registry.name)
    .map(used => ({ name: used.repository.name, users: used.users }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Joins the names of repositories with who uses them. */
export function toRows(
  registry: Registry,
  names: readonly string[],
  reading: UsersReading,
): RepositoryRow[] {
  if (reading.state !== 'ready') {
    const { state } = reading;
    return names.map(name => ({ id: name, name, users: { state } }));
  }
  return names.map(name => {
    const refs = reading.users.get(keyOf({ registry, name }))?.users ?? [];
    return { id: name, name, users: { state: 'ready', refs } };
  });
}

/** The repositories that a user looks for. */
export function filterRepositories(
  rows: RepositoryRow[],
  filter: string,
  onlyUnused: boolean,
): RepositoryRow[] {
  const wanted = filter.trim().toLowerCase();
  return rows.filter(
    ({ name, users }) =>
      name.includes(wanted) &&
      // What is not known is not taken for unused.
      (!onlyUnused || (users.state === 'ready' && users.refs.length === 0)),
  );
}
