import { useSearchParams } from 'react-router-dom';
import { isTagName } from '../api/names';

/**
 * In the query of the address, for that is there wherever the page is embedded,
 * in both frontend systems.
 */
const PARAMETER = 'acr-image';

/** Which image of a repository is chosen, by the page's address. */
export interface SelectedImage {
  /** The tag's name; `undefined` while the table is shown. */
  tag?: string;
  /** The address of an image, relative to the page: its query. */
  addressOf(tag: string): string;
  /** The address of the table, relative to the page. */
  tableAddress: string;
}

/** Reads from the page's address which image is chosen. */
export function useSelectedImage(): SelectedImage {
  const [parameters] = useSearchParams();
  const tag = parameters.get(PARAMETER) ?? undefined;
  const others = new URLSearchParams(parameters);
  others.delete(PARAMETER);
  return {
    tag: tag !== undefined && isTagName(tag) ? tag : undefined,
    addressOf: name => {
      const query = new URLSearchParams(others);
      query.set(PARAMETER, name);
      return `?${query}`;
    },
    tableAddress: `?${others}`,
  };
}
