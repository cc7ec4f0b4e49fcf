import { useCallback, useMemo } from 'react';
import { useSameItems } from '../../../data/query';
import { TagRow } from '../../../data/tags';
import { useFormats } from '../../../formats';
import { TablePagerProps, usePagesAt } from '../../shared';
import {
  isBeside,
  NEWEST_FIRST,
  nextOrder,
  readOrder,
  SortKey,
  SortOrder,
  sortRows,
  writeOrder,
} from './sorting';
import type { HeadingColumn } from './TagTableHeader';

/** What of a table is on screen, and what chooses that: stable functions. */
export interface TablePlace {
  /** An order as an address has it. */
  sort: string;
  /** The page on screen; the first is 0. */
  page: number;
  /** Sorts otherwise, from the first page on. */
  onSort: (sort: string) => void;
  onPage: (page: number) => void;
}

/** The rows of a table as the user has put them: in order, and in pages. */
export interface PagedRows {
  order: SortOrder;
  /** Sorts by a column, or the other way round: stable while the order is. */
  sortBy: (key: SortKey) => void;
  /** The rows on screen: a stable array. */
  shown: TagRow[];
  pager: TablePagerProps;
}

/**
 * Puts rows in order and in pages.
 *
 * @param rows - a stable array: another one is a change to the table
 * @param columns - those that are to be seen
 * @param complete - adds to rows what they are sorted by, but do not know
 *   themselves; stable: another function is a change to the table
 * @param place - what of it is on screen
 */
export function usePagedRows(
  rows: TagRow[],
  columns: readonly HeadingColumn[],
  complete: (rows: TagRow[]) => TagRow[],
  place: TablePlace,
): PagedRows {
  const formats = useFormats();
  const { sort, page, onSort, onPage } = place;
  const chosenOrder = useMemo(() => readOrder(sort), [sort]);
  const { cut, pager } = usePagesAt(rows.length, page, onPage);

  // A column that was hidden does not sort what is left.
  const order = columns.some(({ sortKey }) => sortKey === chosenOrder.key)
    ? chosenOrder
    : NEWEST_FIRST;
  // Of a long list only what is on screen is completed, as far as that will do.
  const completeAll = isBeside(order.key) ? complete : asTheyAre;
  const sorted = useMemo(
    () => sortRows(completeAll(rows), order, formats),
    [rows, completeAll, order, formats],
  );
  const onScreen = useSameItems(cut(sorted));
  const shown = useMemo(() => complete(onScreen), [complete, onScreen]);
  const sortBy = useCallback(
    (key: SortKey) => onSort(writeOrder(nextOrder(order, key))),
    [order, onSort],
  );
  return { order, sortBy, shown, pager };
}

function asTheyAre(rows: TagRow[]): TagRow[] {
  return rows;
}
