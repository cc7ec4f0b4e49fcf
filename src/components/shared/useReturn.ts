import { RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** The attributes that tell where a link in a table leads to. */
type LinkAttribute = 'data-acr-tag' | 'data-acr-repository';

/** How far something that has the table in it was scrolled, in px. */
interface Scrolled {
  element: Element;
  top: number;
}

/**
 * Brings the user back to the link in a table that led to an image or repository: it
 * has the focus again, and stands where it stood. The page that it led to had the focus,
 * and another height.
 *
 * @param name - the tag or repository; `undefined` while the table is shown
 * @returns goes to the element around the table
 */
export function useReturn(
  name: string | undefined,
  attribute: LinkAttribute,
): RefObject<HTMLDivElement> {
  const table = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<string>();
  const scrolled = useScrolled(table, name === undefined);
  useEffect(() => {
    if (name === undefined && cameFrom.current !== undefined) {
      const link = linkTo(table.current, attribute, cameFrom.current);
      const last = scrolled.current;
      link?.focus({ preventScroll: last !== undefined });
      if (last) {
        last.element.scrollTop = last.top;
      }
    }
    cameFrom.current = name;
  }, [name, attribute, scrolled]);
  return table;
}

/** Keeps how far the page was scrolled last while the table was shown. */
function useScrolled(
  table: RefObject<HTMLDivElement>,
  isShown: boolean,
): RefObject<Scrolled | undefined> {
  const scrolled = useRef<Scrolled>();
  // By then another page is there, but has not changed how far it is.
  useLayoutEffect(() => {
    if (!isShown) {
      return undefined;
    }
    const note = ({ target }: Event) => {
      const element = target === document ? document.scrollingElement : target;
      if (element instanceof Element && element.contains(table.current)) {
        scrolled.current = { element, top: element.scrollTop };
      }
    };
    document.addEventListener('scroll', note, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', note, true);
  }, [table, isShown]);
  return scrolled;
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
