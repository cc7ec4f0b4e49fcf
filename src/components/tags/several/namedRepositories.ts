import {
  ImageRepository,
  RepositoryReading,
} from 'backstage-plugin-acr-common';
import { NamedRepository } from '../../../data/tags';
import { AcrTranslate } from '../../../translations/useAcrTranslation';
import { registryLabel } from '../../shared';

/** A name in an annotation that leads to no repository. */
export type UnreadName = Exclude<RepositoryReading, { kind: 'repository' }>;

/** What an entity says of its repositories, as far as it is looked at. */
export interface Readings {
  repositories: NamedRepository[];
  unread: UnreadName[];
}

/** Tells repositories from what is none. */
export function sortReadings(
  t: AcrTranslate,
  readings: readonly RepositoryReading[],
): Readings {
  const repositories: ImageRepository[] = [];
  const unread: UnreadName[] = [];
  for (const reading of readings) {
    if (reading.kind === 'repository') {
      repositories.push(reading.repository);
    } else {
      unread.push(reading);
    }
  }
  const registries = new Set(repositories.map(each => each.registry.name));
  return {
    repositories: repositories.map(repository => ({
      repository,
      ...(registries.size > 1 && {
        registryTitle: registryLabel(t, repository.registry),
      }),
    })),
    unread,
  };
}
