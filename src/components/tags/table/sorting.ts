import {
  compareCounts,
  tellingCounts,
} from 'backstage-plugin-acr-common/reports';
import { sortableSize, TagRow } from '../../../data/tags';
import { Formats } from '../../../formats';

const SORT_KEYS = [
  'tag',
  'repository',
  'created',
  'modified',
  'manifest',
  'size',
  'security',
] as const;

/** What the table can be sorted by. */
export type SortKey = (typeof SORT_KEYS)[number];

/** How the table is sorted. */
export interface SortOrder {
  key: SortKey;
  direction: 'asc' | 'desc';
}

/** The tags changed last come first, unless the user sorts. */
export const NEWEST_FIRST: SortOrder = { key: 'modified', direction: 'desc' };

/** Compares two lines, with what compares names. */
type CompareRows = (
  a: TagRow,
  b: TagRow,
  compareNames: Formats['compareNames'],
) => number;

const COMPARE: Record<SortKey, CompareRows> = {
  tag: ({ tag: a }, { tag: b }, compareNames) => compareNames(a.name, b.name),
  repository: (a, b, compareNames) =>
    compareNames(a.repository.name, b.repository.name) ||
    compareNames(a.registryTitle ?? '', b.registryTitle ?? ''),
  created: ({ tag: a }, { tag: b }) => +a.createdAt - +b.createdAt,
  modified: ({ tag: a }, { tag: b }) => +a.updatedAt - +b.updatedAt,
  manifest: ({ tag: a }, { tag: b }) =>
    Number(a.digest > b.digest) - Number(a.digest < b.digest),
  size: (a, b) => sortableSize(a) - sortableSize(b),
  security: (a, b) => {
    const [of, other] = [a, b].map(row => tellingCounts(row.assessment));
    return of && other ? compareCounts(other, of) : 0;
  },
};

/** Tells whether tags themselves do not know what they are sorted by. */
export function isBeside(key: SortKey): boolean {
  return key === 'size' || key === 'security';
}

/** What has nothing to be sorted by comes last, in either direction. */
function isLast(row: TagRow, key: SortKey): boolean {
  return key === 'security' && !tellingCounts(row.assessment);
}

/** Puts lines in order; those that are alike by their names. */
export function sortRows(
  rows: TagRow[],
  order: SortOrder,
  { compareNames }: Formats,
): TagRow[] {
  const compare = COMPARE[order.key];
  const sign = order.direction === 'asc' ? 1 : -1;
  return [...rows].sort(
    (a, b) =>
      Number(isLast(a, order.key)) - Number(isLast(b, order.key)) ||
      sign * compare(a, b, compareNames) ||
      compareNames(a.tag.name, b.tag.name),
  );
}

/** An order as an address has it: a column, behind `-` if the highest comes first. */
export function writeOrder({ key, direction }: SortOrder): string {
  return direction === 'desc' ? `-${key}` : key;
}

/** Reads an order from an address; the usual one where there is none. */
export function readOrder(text: string): SortOrder {
  const key = SORT_KEYS.find(each => each === text.replace(/^-/, ''));
  return key
    ? { key, direction: text.startsWith('-') ? 'desc' : 'asc' }
    : NEWEST_FIRST;
}

/**
 * The order after a click on a heading: the other way round, or by that column
 * in the direction of before.
 */
export function nextOrder(order: SortOrder, key: SortKey): SortOrder {
  if (key !== order.key) {
    return { ...order, key };
  }
  return { key, direction: order.direction === 'asc' ? 'desc' : 'asc' };
}
