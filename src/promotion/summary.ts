import { findPatch, Registry } from 'backstage-plugin-acr-common';
import { PromotionCell, PromotionMatrix, PromotionRow } from './matrix';
import { newestVersions } from './versions';

/** As many tags as are spoken of, if the registries have no more to say. */
const SPOKEN_OF = 3;

/** The newest version in some of the registries. */
export interface NewestVersion {
  tag: string;
  /** The tag that it is a patch of. */
  patchOf?: string;
  registries: Registry[];
}

/** The registries by what they have of a tag's image. */
export type Whereabouts = Readonly<Record<PromotionCell['state'], Registry[]>>;

/** Where an image is. */
export interface TagWhereabouts {
  tag: string;
  whereabouts: Whereabouts;
}

/** What a matrix tells, in short. */
export interface PromotionSummary {
  /** Of the registries whose lists are read to their ends. */
  newest: NewestVersion[];
  /** Where the newest versions are, those of each registry among them. */
  whereabouts: TagWhereabouts[];
}

/** Picks what is most asked for: where the newest versions are. */
export function summarizePromotion(matrix: PromotionMatrix): PromotionSummary {
  const { rows } = matrix;
  const newest = findNewest(matrix);
  // Those that come first are the newest; the others are what is behind.
  const wanted = new Set([
    ...newestVersions(rows, SPOKEN_OF).map(({ name }) => name),
    ...newest.map(({ tag }) => tag),
  ]);
  const rowsByTag = new Map(
    rows.filter(({ name }) => wanted.has(name)).map(row => [row.name, row]),
  );
  return {
    newest,
    whereabouts: [...wanted].flatMap(tag => {
      const row = rowsByTag.get(tag);
      return row ? [{ tag, whereabouts: findWhereabouts(matrix, row) }] : [];
    }),
  };
}

function findNewest({ columns, rows }: PromotionMatrix): NewestVersion[] {
  const byTag = new Map<string, Registry[]>();
  for (const { registry, state, tags } of columns) {
    const [newest] = state === 'whole' ? newestVersions(tags, 1) : [];
    if (newest) {
      const others = byTag.get(newest.name) ?? [];
      byTag.set(newest.name, [...others, registry]);
    }
  }
  const names = new Set(rows.map(({ name }) => name));
  return [...byTag].map(([tag, registries]) => {
    const patch = findPatch(tag, name => names.has(name));
    return { tag, ...(patch && { patchOf: patch.base }), registries };
  });
}

function findWhereabouts(
  { columns }: PromotionMatrix,
  { cells }: PromotionRow,
): Whereabouts {
  const having = (state: PromotionCell['state']) =>
    columns
      .filter((_, at) => cells[at].state === state)
      .map(({ registry }) => registry);
  return {
    same: having('same'),
    'other-image': having('other-image'),
    'other-tag': having('other-tag'),
    absent: having('absent'),
    unknown: having('unknown'),
  };
}
