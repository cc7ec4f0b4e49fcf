import {
  AcrFailure,
  AcrRegistriesApi,
  findNameProblemIn,
  ImageRepository,
  Registry,
} from 'backstage-plugin-acr-common';
import { useQuery } from '../../routing';
import { useRegistries } from '../registries';
import { IMAGE_PARAMETERS } from './useSelectedImage';
import { withoutTable } from './useTableChoice';

const PARAMETERS = {
  registry: 'acr-registry',
  repository: 'acr-repository',
} as const;

/** What the address of the registries' page leads to. */
export type RegistryChoice =
  /** There are several registries, and none is chosen. */
  | { kind: 'none' }
  | { kind: 'registry'; registry: Registry }
  | { kind: 'repository'; repository: ImageRepository }
  /** A name in it is none; it is what the address says. */
  | { kind: 'mistaken'; name: string; failure: AcrFailure };

/** What is chosen, by the page's address, and the addresses of other choices. */
export interface SelectedRegistry {
  choice: RegistryChoice;
  /**
   * The address of a registry, relative to the page: its query.
   *
   * @param repository - goes to this one of it
   */
  addressOf(registry: Registry, repository?: string): string;
  /** The address of the page with nothing chosen, relative to the page. */
  startAddress: string;
}

/** Reads from the page's address which registry and repository are chosen. */
export function useSelectedRegistry(): SelectedRegistry {
  const registries = useRegistries();
  const parameters = useQuery();
  const others = withoutTable(parameters);
  [...Object.values(PARAMETERS), ...Object.values(IMAGE_PARAMETERS)].forEach(
    name => others.delete(name),
  );
  return {
    choice: readChoice(parameters, registries),
    startAddress: `?${others}`,
    addressOf: (registry, repository) => {
      const query = new URLSearchParams(others);
      if (registry.name !== '') {
        query.set(PARAMETERS.registry, registry.name);
      }
      if (repository !== undefined) {
        query.set(PARAMETERS.repository, repository);
      }
      return `?${query}`;
    },
  };
}

function readChoice(
  parameters: URLSearchParams,
  registries: AcrRegistriesApi,
): RegistryChoice {
  const { configured } = registries;
  const registryName = parameters.get(PARAMETERS.registry);
  const name = parameters.get(PARAMETERS.repository);
  if (registryName === null && name === null && configured.length > 1) {
    return { kind: 'none' };
  }
  // Without a registry a repository is of the first one, as in annotations.
  const registry =
    registryName === null ? configured[0] : registries.find(registryName);
  if (!registry) {
    const unknown = registryName ?? '';
    return {
      kind: 'mistaken',
      name: unknown,
      failure: { kind: 'registry-unknown', registry: unknown },
    };
  }
  if (name === null) {
    return { kind: 'registry', registry };
  }
  const problem = findNameProblemIn(registry, name);
  return problem
    ? {
        kind: 'mistaken',
        name,
        failure: { kind: 'malformed-name', repository: name, problem },
      }
    : { kind: 'repository', repository: { registry, name } };
}
