import { Table, TableOptions } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren, useMemo, useState } from 'react';
import { TAG_COLUMNS } from './columns';
import { TagRow } from './rows';
import { NEWEST_FIRST, nextOrder, SortKey, sortRows } from './sorting';
import { TablePager } from './TablePager';
import { SortingContext, TagTableHeader } from './TagTableHeader';

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

const COMPONENTS = { Container: PlainContainer, Header: TagTableHeader };

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  table: { minWidth: 620 },
});

interface TagTableProps {
  /** A stable array: another one is a change to the table. */
  rows: TagRow[];
  /** What stands there if there are no rows. */
  emptyText: string;
}

/** The tags of a repository, sorted and in pages. */
export function TagTable({ rows, emptyText }: TagTableProps) {
  const classes = useStyles();
  const [order, setOrder] = useState(NEWEST_FIRST);
  const [chosenPage, setPage] = useState(0);
  const [rowsPerPage, setRowsPerPage] = useState(20);

  const sorted = useMemo(() => sortRows(rows, order), [rows, order]);
  const lastPage = Math.max(0, Math.ceil(rows.length / rowsPerPage) - 1);
  const page = Math.min(chosenPage, lastPage);
  const shown = useMemo(
    () => sorted.slice(page * rowsPerPage, (page + 1) * rowsPerPage),
    [sorted, page, rowsPerPage],
  );
  const sorting = useMemo(
    () => ({
      order,
      onSort: (key: SortKey) => {
        setOrder(nextOrder(order, key));
        setPage(0);
      },
    }),
    [order],
  );
  const localization = useMemo(
    () => ({ body: { emptyDataSourceMessage: emptyText } }),
    [emptyText],
  );
  return (
    <>
      <div className={classes.scroller}>
        <div className={classes.table}>
          <SortingContext.Provider value={sorting}>
            <Table<TagRow>
              columns={TAG_COLUMNS}
              data={shown}
              options={OPTIONS}
              components={COMPONENTS}
              localization={localization}
            />
          </SortingContext.Provider>
        </div>
      </div>
      <TablePager
        count={rows.length}
        page={page}
        rowsPerPage={rowsPerPage}
        onPage={setPage}
        onRowsPerPage={size => {
          setRowsPerPage(size);
          setPage(0);
        }}
      />
    </>
  );
}
