import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { memo } from 'react';
import { RegistryProvider } from '../../../data/registries';
import { TagRow } from '../../../data/tags';
import { TablePager, TablePagerProps } from '../../shared';
import { TagColumn } from './columns';
import { SortKey, SortOrder } from './sorting';
import { TagTableHeader } from './TagTableHeader';

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  // Widths come from the header, so nothing moves while rows arrive.
  table: { tableLayout: 'fixed' },
});

/** The least room for the names of tags, in px. */
const TAG_ROOM = 240;

interface LineProps {
  row: TagRow;
  columns: TagColumn[];
}

/** While a long list comes in, the rows on screen seldom change. */
const Line = memo(({ row, columns }: LineProps) => (
  <RegistryProvider registry={row.repository.registry}>
    <TableRow>
      {columns.map(({ id, render }) => (
        <TableCell key={id}>{render(row)}</TableCell>
      ))}
    </TableRow>
  </RegistryProvider>
));

interface PagedTableProps {
  /** A stable array. */
  columns: TagColumn[];
  order: SortOrder;
  /** A stable function. */
  onSort: (key: SortKey) => void;
  /** Those of the page on screen. */
  rows: TagRow[];
  /** What stands there if there are no rows. */
  emptyText: string;
  pager: TablePagerProps;
}

/** Draws the headings, the rows of a page and the way to the other pages. */
export function PagedTable(props: PagedTableProps) {
  const { columns, order, onSort, rows, emptyText, pager } = props;
  const classes = useStyles();
  const minWidth = columns.reduce((sum, { room = TAG_ROOM }) => sum + room, 0);
  return (
    <>
      <div className={classes.scroller}>
        <Table className={classes.table} size="small" style={{ minWidth }}>
          <TagTableHeader columns={columns} order={order} onSort={onSort} />
          <TableBody>
            {rows.map(row => (
              <Line key={row.id} row={row} columns={columns} />
            ))}
            {rows.length === 0 && (
              <TableRow>
                <TableCell colSpan={columns.length} align="center">
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
