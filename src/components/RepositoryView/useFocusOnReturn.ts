import { RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus back to the link in the table that led to an image, when the
 * user comes back: the page of the image, which had it, is gone.
 *
 * @param tag - the image's; `undefined` while the table is shown
 * @returns goes to the element around the table
 */
export function useFocusOnReturn(
  tag: string | undefined,
): RefObject<HTMLDivElement> {
  const table = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<string>();
  useEffect(() => {
    if (tag === undefined && cameFrom.current !== undefined) {
      linkTo(table.current, cameFrom.current)?.focus();
    }
    cameFrom.current = tag;
  }, [tag]);
  return table;
}

function linkTo(table: HTMLElement | null, tag: string) {
  const links = table?.querySelectorAll<HTMLAnchorElement>('[data-acr-tag]');
  return Array.from(links ?? []).find(link => link.dataset.acrTag === tag);
}
