import { useCallback, useState } from 'react';
import { TablePagerProps } from './TablePager';

/** How many rows a page may have; the first of them is what it has at first. */
const ROWS_PER_PAGE = [20, 50, 100];

/** The pages of a table. */
export interface Pages {
  /** The rows of the page on screen. */
  cut<Row>(rows: readonly Row[]): Row[];
  /** A stable function. */
  goToFirst: () => void;
  pager: TablePagerProps;
}

/**
 * Keeps which page of a table is on screen.
 *
 * @param count - how many rows there are in all
 * @param options - how many rows a page may have, likewise
 */
export function usePages(count: number, options = ROWS_PER_PAGE): Pages {
  const [page, setPage] = useState(0);
  return usePagesAt(count, page, setPage, options);
}

/**
 * The pages of a table whose place is kept elsewhere.
 *
 * @param count - how many rows there are in all
 * @param chosen - the page that is chosen; the last one stands in for one behind it
 * @param onPage - chooses another; a stable function
 * @param options - how many rows a page may have; the first is chosen at first
 */
export function usePagesAt(
  count: number,
  chosen: number,
  onPage: (page: number) => void,
  options = ROWS_PER_PAGE,
): Pages {
  const [rowsPerPage, setRowsPerPage] = useState(options[0]);
  const lastPage = Math.max(0, Math.ceil(count / rowsPerPage) - 1);
  const page = Math.min(chosen, lastPage);
  const goToFirst = useCallback(() => onPage(0), [onPage]);
  return {
    cut: rows => rows.slice(page * rowsPerPage, (page + 1) * rowsPerPage),
    goToFirst,
    pager: {
      count,
      page,
      rowsPerPage,
      options,
      onPage,
      onRowsPerPage: size => {
        setRowsPerPage(size);
        goToFirst();
      },
    },
  };
}
