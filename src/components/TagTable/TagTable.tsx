import { Table, TableOptions } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren, useMemo } from 'react';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { tagColumns } from './columns';
import { TagRow } from './rows';
import { TablePager } from './TablePager';

/** The table is always paged: a thousand rows at once take seconds to draw. */
const OPTIONS: TableOptions<TagRow> = {
  toolbar: false,
  search: false,
  draggable: false,
  thirdSortClick: false,
  paging: true,
  pageSize: 20,
  pageSizeOptions: [20, 50, 100],
  emptyRowsWhenPaging: false,
  padding: 'dense',
  // Widths come from the header, so nothing moves while rows arrive.
  tableLayout: 'fixed',
};

/** The card around the page draws the border; where it is narrow we scroll. */
function PlainContainer({ children }: PropsWithChildren<{}>) {
  return <div style={{ minWidth: 680 }}>{children}</div>;
}

const COMPONENTS = { Container: PlainContainer, Pagination: TablePager };

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
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
  const { t } = useAcrTranslation();
  const columns = useMemo(() => tagColumns(t), [t]);
  const localization = useMemo(
    () => ({
      body: { emptyDataSourceMessage: emptyText },
    }),
    [emptyText],
  );
  return (
    <div className={classes.scroll}>
      <Table<TagRow>
        columns={columns}
        data={rows}
        options={OPTIONS}
        components={COMPONENTS}
        localization={localization}
      />
    </div>
  );
}
