import { useCallback, useMemo, useState } from 'react';
import { useSameItems } from '../../../data/query';
import { TagRow } from '../../../data/tags';
import { useFormats } from '../../../formats';
import { TablePagerProps, usePages } from '../../shared';
import {
  isBeside,
  NEWEST_FIRST,
  nextOrder,
  SortKey,
  SortOrder,
  sortRows,
} from './sorting';
import type { HeadingColumn } from './TagTableHeader';

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
 */
export function usePagedRows(
  rows: TagRow[],
  columns: readonly HeadingColumn[],
  complete: (rows: TagRow[]) => TagRow[],
): PagedRows {
  const formats = useFormats();
  const [chosenOrder, setOrder] = useState(NEWEST_FIRST);
  const { cut, goToFirst, pager } = usePages(rows.length);

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
  const onPage = useSameItems(cut(sorted));
  const shown = useMemo(() => complete(onPage), [complete, onPage]);
  const sortBy = useCallback(
    (key: SortKey) => {
      setOrder(nextOrder(order, key));
      goToFirst();
    },
    [order, goToFirst],
  );
  return { order, sortBy, shown, pager };
}

function asTheyAre(rows: TagRow[]): TagRow[] {
  return rows;
}
