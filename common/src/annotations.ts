import { Entity } from '@backstage/catalog-model';
import { AcrRegistriesApi, ImageRepository, keyOf } from './registries';
import {
  findNameProblem,
  findProblemInRegistry,
  NameProblem,
} from './registry';

/**
 * The annotation that names an entity's image repositories, such as `team/api`
 * or `team/api, prodregistry.azurecr.io/team/worker`.
 *
 * @public
 */
export const ACR_REPOSITORY_ANNOTATION =
  'azure-container-registry/repository-name';

/**
 * The annotation that names the registry of those repositories that name none
 * themselves, by the name that the configuration gives it or its login server.
 *
 * @public
 */
export const ACR_REGISTRY_ANNOTATION = 'azure-container-registry/registry-name';

/**
 * Tells whether an entity has images to show: whether it is annotated with
 * `azure-container-registry/repository-name`. What the annotation says is not
 * judged here; a malformed name is explained on the tab, not hidden.
 *
 * @public
 */
export function isAcrAvailable(entity: Entity): boolean {
  return annotated(entity, ACR_REPOSITORY_ANNOTATION) !== '';
}

/**
 * What an entity says of one of its image repositories.
 *
 * @alpha
 */
export type RepositoryReading =
  | { kind: 'malformed'; text: string; problem: NameProblem }
  /** It names a registry that nobody here knows, by its name or login server. */
  | { kind: 'unknown-registry'; text: string; registry: string }
  | { kind: 'repository'; repository: ImageRepository };

/**
 * Reads the image repositories off an entity, each of them once; only checked
 * names come out. None means that the entity is not annotated.
 *
 * @alpha
 */
export function readRepositories(
  entity: Entity,
  registries: Pick<AcrRegistriesApi, 'configured' | 'find'>,
): RepositoryReading[] {
  const annotation = annotated(entity, ACR_REPOSITORY_ANNOTATION);
  const texts = annotation
    .split(',')
    .map(text => text.trim())
    .filter(text => text !== '');
  if (annotation !== '' && texts.length === 0) {
    return [{ kind: 'malformed', text: annotation, problem: 'grammar' }];
  }
  const readings = texts.map(text => readRepository(text, entity, registries));
  const byKey = new Map(
    readings.map(reading => [readingKey(reading), reading]),
  );
  return [...byKey.values()];
}

/**
 * What tells a reading from the others of an entity.
 *
 * @alpha
 */
export function readingKey(reading: RepositoryReading): string {
  return reading.kind === 'repository'
    ? keyOf(reading.repository)
    : // Whatever it says, it is not taken for a repository or a choice.
      `!${reading.text}`;
}

function readRepository(
  text: string,
  entity: Entity,
  registries: Pick<AcrRegistriesApi, 'configured' | 'find'>,
): RepositoryReading {
  const { configured, find } = registries;
  const [host] = text.split('/', 1);
  const named = configured.find(
    ({ loginServer }) => loginServer === host.toLowerCase(),
  );
  if (named) {
    const name = text.slice(host.length + 1);
    return toReading({ registry: named, name }, text, findProblemInRegistry);
  }
  const problem = findNameProblem(text);
  // Without a login server in the configuration none can be compared.
  if (problem === 'host' && configured.some(r => r.loginServer)) {
    return { kind: 'unknown-registry', text, registry: host };
  }
  const name = annotated(entity, ACR_REGISTRY_ANNOTATION);
  const registry = name === '' ? configured[0] : find.call(registries, name);
  return registry
    ? toReading({ registry, name: text }, text, findNameProblem)
    : { kind: 'unknown-registry', text, registry: name };
}

function toReading(
  repository: ImageRepository,
  text: string,
  findProblem: (name: string) => NameProblem | undefined,
): RepositoryReading {
  const problem = findProblem(repository.name);
  return problem
    ? { kind: 'malformed', text, problem }
    : { kind: 'repository', repository };
}

function annotated(entity: Entity, annotation: string): string {
  // YAML lets white space around a value through; nobody means it.
  return entity.metadata.annotations?.[annotation]?.trim() ?? '';
}
