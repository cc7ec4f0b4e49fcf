import { isTagName } from 'backstage-plugin-acr-common';
import { useCallback } from 'react';
import { useQuery } from '../../routing';

/**
 * In the query of the address, for that is there wherever the page is embedded,
 * in both frontend systems.
 */
export const IMAGE_PARAMETERS = {
  tag: 'acr-image',
  platform: 'acr-platform',
  comparedWith: 'acr-compare',
} as const;

/** What of a repository is chosen. */
export interface ImageChoice {
  /** The image's tag. */
  tag: string;
  /** Which image of an index; a name from outside that may be none. */
  platform?: string;
  /** The tag that it is compared with. */
  comparedWith?: string;
}

/** What is chosen, by the page's address, and the addresses of other choices. */
export interface SelectedImage {
  /** `undefined` while the table is shown. */
  choice?: ImageChoice;
  /** The address of an image, relative to the page: its query. A stable function. */
  addressOf(choice: ImageChoice): string;
  /** The address of the table, relative to the page. */
  tableAddress: string;
}

/** Reads from the page's address which image is chosen. */
export function useSelectedImage(): SelectedImage {
  const parameters = useQuery();
  const others = withoutImage(parameters);
  const addressOf = useCallback(
    (choice: ImageChoice) => {
      const query = new URLSearchParams(others);
      query.set(IMAGE_PARAMETERS.tag, choice.tag);
      if (choice.comparedWith !== undefined) {
        query.set(IMAGE_PARAMETERS.comparedWith, choice.comparedWith);
      }
      if (choice.platform !== undefined) {
        query.set(IMAGE_PARAMETERS.platform, choice.platform);
      }
      return `?${query}`;
    },
    [others],
  );
  return {
    choice: readChoice(parameters),
    addressOf,
    tableAddress: `?${others}`,
  };
}

function withoutImage(parameters: URLSearchParams): string {
  const others = new URLSearchParams(parameters);
  Object.values(IMAGE_PARAMETERS).forEach(name => others.delete(name));
  return others.toString();
}

function readChoice(parameters: URLSearchParams): ImageChoice | undefined {
  const tag = readTag(parameters, IMAGE_PARAMETERS.tag);
  const comparedWith = readTag(parameters, IMAGE_PARAMETERS.comparedWith);
  const platform = parameters.get(IMAGE_PARAMETERS.platform);
  return tag === undefined
    ? undefined
    : {
        tag,
        ...(comparedWith !== undefined && { comparedWith }),
        ...(platform !== null && { platform }),
      };
}

function readTag(parameters: URLSearchParams, name: string) {
  const tag = parameters.get(name) ?? '';
  return isTagName(tag) ? tag : undefined;
}
