import { NamedRepository } from '../../../data/tags';

/** What tells a repository from the others, in a sentence. */
export function labelOf({
  repository,
  registryTitle,
}: NamedRepository): string {
  return [repository.name, registryTitle].filter(Boolean).join(' · ');
}
