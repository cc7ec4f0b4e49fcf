import { RefObject, useEffect, useRef } from 'react';

/** The attributes that tell where a link in a table leads to. */
type LinkAttribute = 'data-acr-tag' | 'data-acr-repository';

/**
 * Gives the focus back to the link in a table that led to an image or repository,
 * when the user comes back: the page that the link led to, which had it, is gone.
 *
 * @param name - the tag or repository; `undefined` while the table is shown
 * @returns goes to the element around the table
 */
export function useFocusOnReturn(
  name: string | undefined,
  attribute: LinkAttribute,
): RefObject<HTMLDivElement> {
  const table = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<string>();
  useEffect(() => {
    if (name === undefined && cameFrom.current !== undefined) {
      linkTo(table.current, attribute, cameFrom.current)?.focus();
    }
    cameFrom.current = name;
  }, [name, attribute]);
  return table;
}

function linkTo(
  table: HTMLElement | null,
  attribute: LinkAttribute,
  name: string,
) {
  const links = table?.querySelectorAll<HTMLAnchorElement>(`[${attribute}]`);
  return Array.from(links ?? []).find(
    link => link.getAttribute(attribute) === name,
  );
}
