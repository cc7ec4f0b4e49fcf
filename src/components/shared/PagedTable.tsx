import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren, ReactElement } from 'react';
import { denseTable, listWhenNarrow, TABLE_ROOM } from './narrowTable';
import { TablePager, TablePagerProps } from './TablePager';

const useStyles = makeStyles(theme => ({
  scroller: { ...TABLE_ROOM, overflowX: 'auto' },
  table: {
    // Widths come from the head, so nothing moves while rows arrive.
    tableLayout: 'fixed',
    ...denseTable(theme),
    ...listWhenNarrow(theme, 2.5),
  },
}));

interface PagedTableProps {
  /** A `TableHead`. */
  head: ReactElement;
  columnCount: number;
  /** The least room that the columns need, in px. */
  minWidth: number;
  /** What stands there if there are no rows. */
  emptyText: string;
  pager: TablePagerProps;
}

/**
 * A table, and the way to its other pages.
 *
 * @param props - `children` are the rows of the page on screen
 */
export function PagedTable(props: PropsWithChildren<PagedTableProps>) {
  const { head, columnCount, minWidth, emptyText, pager, children } = props;
  const classes = useStyles();
  return (
    <>
      <div className={classes.scroller}>
        <Table className={classes.table} size="small" style={{ minWidth }}>
          {head}
          <TableBody>
            {children}
            {pager.count === 0 && (
              <TableRow>
                <TableCell colSpan={columnCount} align="center">
                  {emptyText}
                </TableCell>
              </TableRow>
            )}
          </TableBody>
        </Table>
      </div>
      <TablePager {...pager} />
    </>
  );
}
