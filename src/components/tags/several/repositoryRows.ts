import { AcrTag, keyOf } from 'backstage-plugin-acr-common';
import { TagRow, TagRows, toRows } from '../../../data/tags';
import { NamedRepository } from './namedRepositories';

/** A line of a table of several repositories. */
export interface RepositoryRow extends TagRow, NamedRepository {
  repository: NamedRepository['repository'];
}

/** Makes the lines of one of several repositories. */
export function toRepositoryRows(
  tags: AcrTag[],
  { repository, registryTitle }: NamedRepository,
): TagRows<RepositoryRow> {
  const { images, companions } = toRows(tags);
  const place = (row: TagRow): RepositoryRow => ({
    ...row,
    id: `${keyOf(repository)} ${row.id}`,
    repository,
    registryTitle,
  });
  return { images: images.map(place), companions: companions.map(place) };
}
