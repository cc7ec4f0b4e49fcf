import { Table, TableOptions } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren, useMemo } from 'react';
import { TagRow } from '../../../data/tags';
import { TablePager, TablePagerProps } from '../../shared';
import { TagColumn } from './columns';
import { SortKey, SortOrder } from './sorting';
import { TagTableCell } from './TagTableCell';
import { HeadingContext, TagTableHeader } from './TagTableHeader';

/** The table draws the rows of a page; order and pages are ours. */
const OPTIONS: TableOptions<TagRow> = {
  toolbar: false,
  search: false,
  sorting: false,
  draggable: false,
  paging: false,
  padding: 'dense',
  // Widths come from the header, so nothing moves while rows arrive.
  tableLayout: 'fixed',
};

/** The card around the page draws the border. */
function PlainContainer({ children }: PropsWithChildren<{}>) {
  return <div>{children}</div>;
}

const COMPONENTS = {
  Container: PlainContainer,
  Header: TagTableHeader,
  Cell: TagTableCell,
};

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
});

/** The least room for the names of tags, in px. */
const TAG_ROOM = 240;

interface PagedTableProps<Row extends TagRow> {
  /** A stable array. */
  columns: TagColumn<Row>[];
  order: SortOrder;
  /** A stable function. */
  onSort: (key: SortKey) => void;
  /** Those of the page on screen. */
  rows: Row[];
  /** What stands there if there are no rows. */
  emptyText: string;
  pager: TablePagerProps;
}

/** Draws the headings, the rows of a page and the way to the other pages. */
export function PagedTable<Row extends TagRow>(props: PagedTableProps<Row>) {
  const { columns, order, onSort, rows, emptyText, pager } = props;
  const classes = useStyles();
  const minWidth = columns.reduce((sum, { room = TAG_ROOM }) => sum + room, 0);
  const heading = useMemo(
    () => ({ columns, order, onSort }),
    [columns, order, onSort],
  );
  const localization = useMemo(
    () => ({ body: { emptyDataSourceMessage: emptyText } }),
    [emptyText],
  );
  // While a long list comes in, the rows on screen seldom change.
  const table = useMemo(
    () => (
      <Table<Row>
        columns={columns}
        data={rows}
        options={OPTIONS}
        components={COMPONENTS}
        localization={localization}
      />
    ),
    [columns, rows, localization],
  );
  return (
    <>
      <div className={classes.scroller}>
        <div style={{ minWidth }}>
          <HeadingContext.Provider value={heading}>
            {table}
          </HeadingContext.Provider>
        </div>
      </div>
      <TablePager {...pager} />
    </>
  );
}
