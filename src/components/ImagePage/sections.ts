import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** The parts of the page, in their order, by the hash of their addresses. */
export const SECTION_IDS = {
  overview: 'acr-overview',
  pull: 'acr-pull',
  layers: 'acr-layers',
  configuration: 'acr-configuration',
  attached: 'acr-attached',
} as const;

/** A part of the page. */
export type SectionName = keyof typeof SECTION_IDS;

/** Shows the part that the page's address names, whenever it is gone to. */
export function useScrollToSection() {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash && Object.values<string>(SECTION_IDS).includes(hash.slice(1))) {
      document.getElementById(hash.slice(1))?.scrollIntoView();
    }
  }, [hash, key]);
}
