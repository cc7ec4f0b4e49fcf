import { Entity } from '@backstage/catalog-model';
import { findNameProblem, NameProblem } from './api/names';

/**
 * The annotation that names an entity's image repository, such as `team/api`.
 *
 * @public
 */
export const ACR_REPOSITORY_ANNOTATION =
  'azure-container-registry/repository-name';

/**
 * Tells whether an entity has images to show: whether it is annotated with
 * `azure-container-registry/repository-name`. What the annotation says is not
 * judged here; a malformed name is explained on the tab, not hidden.
 *
 * @public
 */
export function isAcrAvailable(entity: Entity): boolean {
  return repositoryAnnotation(entity) !== '';
}

/** What an entity says of its image repository. */
export type RepositoryReading =
  | { kind: 'missing' }
  | { kind: 'malformed'; text: string; problem: NameProblem }
  | { kind: 'repository'; name: string };

/** Reads the image repository off an entity; only a checked name comes out. */
export function readRepositoryName(entity: Entity): RepositoryReading {
  const text = repositoryAnnotation(entity);
  if (text === '') {
    return { kind: 'missing' };
  }
  const problem = findNameProblem(text);
  return problem
    ? { kind: 'malformed', text, problem }
    : { kind: 'repository', name: text };
}

function repositoryAnnotation(entity: Entity): string {
  // YAML lets white space around a value through; nobody means it.
  return entity.metadata.annotations?.[ACR_REPOSITORY_ANNOTATION]?.trim() ?? '';
}
