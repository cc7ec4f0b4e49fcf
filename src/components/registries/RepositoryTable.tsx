import { Table, TableColumn, TableOptions } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren, useMemo, useState } from 'react';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { TablePager } from '../shared';
import { RepositoryCell } from './RepositoryCell';
import { RepositoryRow } from './repositoryRows';
import { UsersCell } from './UsersCell';

/** The table draws the rows of a page; the pages are ours. */
const OPTIONS: TableOptions<RepositoryRow> = {
  toolbar: false,
  search: false,
  sorting: false,
  draggable: false,
  paging: false,
  padding: 'dense',
  tableLayout: 'fixed',
};

/** The card around the page draws the border. */
function PlainContainer({ children }: PropsWithChildren<{}>) {
  return <div>{children}</div>;
}

const COMPONENTS = { Container: PlainContainer };

/** The least room that its columns need, in px. */
const MIN_WIDTH = 420;

const useStyles = makeStyles({ scroller: { overflowX: 'auto' } });

interface RepositoryTableProps {
  /** A stable array: another one is a change to the table. */
  rows: RepositoryRow[];
  /** What stands there if there are no rows. */
  emptyText: string;
}

/** Repositories in their order, in pages. */
export function RepositoryTable({ rows, emptyText }: RepositoryTableProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const [chosenPage, setPage] = useState(0);
  const [rowsPerPage, setRowsPerPage] = useState(20);
  const lastPage = Math.max(0, Math.ceil(rows.length / rowsPerPage) - 1);
  const page = Math.min(chosenPage, lastPage);
  const shown = useMemo(
    () => rows.slice(page * rowsPerPage, (page + 1) * rowsPerPage),
    [rows, page, rowsPerPage],
  );
  const columns = useMemo(
    (): TableColumn<RepositoryRow>[] => [
      {
        title: t('registries.repository'),
        render: ({ name }) => <RepositoryCell name={name} />,
      },
      {
        title: t('registries.usedBy'),
        render: ({ users }) => <UsersCell users={users} />,
      },
    ],
    [t],
  );
  const localization = useMemo(
    () => ({ body: { emptyDataSourceMessage: emptyText } }),
    [emptyText],
  );
  return (
    <>
      <div className={classes.scroller}>
        <div style={{ minWidth: MIN_WIDTH }}>
          <Table<RepositoryRow>
            columns={columns}
            data={shown}
            options={OPTIONS}
            components={COMPONENTS}
            localization={localization}
          />
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
