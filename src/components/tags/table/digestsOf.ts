import { ImageRepository } from 'backstage-plugin-acr-common';
import { TagRow } from '../../../data/tags';

/** The digests of the rows of a repository, in their order. */
export function digestsOf(
  rows: readonly TagRow[],
  repository: ImageRepository,
): string[] {
  return rows
    .filter(row => row.repository === repository)
    .map(({ tag }) => tag.digest);
}
