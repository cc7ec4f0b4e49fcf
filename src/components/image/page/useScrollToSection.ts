import { useEffect, useRef } from 'react';
import { SECTION_IDS } from '../../../data/address';
import { usePlace } from '../../../routing';

/** What a user does to go elsewhere on a page. */
const LEAVING = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Shows the part that the page's address names, whenever it is gone to; and once
 * more when all is there, for what stands above it grows until then.
 *
 * @param isSettled - whether all is there
 */
export function useScrollToSection(isSettled: boolean) {
  const { hash, key } = usePlace();
  const leftFrom = useRef<string>();
  useEffect(() => {
    const section = findSection(hash);
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
    const leave = () => {
      leftFrom.current = key;
    };
    LEAVING.forEach(event => window.addEventListener(event, leave));
    return () =>
      LEAVING.forEach(event => window.removeEventListener(event, leave));
  }, [hash, key]);
  useEffect(() => {
    if (isSettled && leftFrom.current !== key) {
      findSection(hash)?.scrollIntoView();
    }
  }, [hash, key, isSettled]);
}

function findSection(hash: string): HTMLElement | null {
  const id = hash.slice(1);
  return Object.values<string>(SECTION_IDS).includes(id)
    ? document.getElementById(id)
    : null;
}
