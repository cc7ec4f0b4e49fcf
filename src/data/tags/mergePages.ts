import { AcrTag, TagPage } from 'backstage-plugin-acr-common';

/**
 * Joins the pages of a listing. A tag that changed while the list was read
 * comes twice; the state that was changed last holds.
 *
 * @returns each tag once, in the order in which they first came
 */
export function mergePages(pages: readonly TagPage[]): AcrTag[] {
  const byName = new Map<string, AcrTag>();
  for (const page of pages) {
    for (const tag of page.tags) {
      const known = byName.get(tag.name);
      if (!known || tag.updatedAt >= known.updatedAt) {
        byName.set(tag.name, tag);
      }
    }
  }
  return [...byName.values()];
}
