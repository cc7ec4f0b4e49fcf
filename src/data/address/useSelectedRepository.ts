import { useCallback } from 'react';
import { useQuery } from '../../routing';
import { IMAGE_PARAMETERS } from './useSelectedImage';
import { withoutTable } from './useTableChoice';

/** In the query of the address, as an image is. */
export const REPOSITORY_PARAMETER = 'acr-repository';

/** What is chosen where all are: no repository can be called so. */
export const ALL = '*';

/** Which repository is chosen, by the page's address. */
export interface SelectedRepository {
  /** The key of a repository, or `ALL`; from outside, of any content. */
  selected?: string;
  /**
   * The address of a repository, or of `ALL`, relative to the page: its query.
   *
   * A stable function.
   *
   * @param tag - goes to this image of it
   */
  addressOf(key: string, tag?: string): string;
}

/** Reads from the page's address which repository is chosen. */
export function useSelectedRepository(): SelectedRepository {
  const parameters = useQuery();
  const addressOf = useCallback(
    (key: string, tag?: string) => {
      const query = withoutTable(parameters);
      Object.values(IMAGE_PARAMETERS).forEach(name => query.delete(name));
      query.set(REPOSITORY_PARAMETER, key);
      if (tag !== undefined) {
        query.set(IMAGE_PARAMETERS.tag, tag);
      }
      return `?${query}`;
    },
    [parameters],
  );
  return {
    selected: parameters.get(REPOSITORY_PARAMETER) || undefined,
    addressOf,
  };
}
