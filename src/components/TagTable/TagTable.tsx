import { Table, TableOptions } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren, useEffect, useMemo, useState } from 'react';
import { useFormats } from '../../formats/useFormats';
import { useEndOfLife } from '../../hooks/useEndOfLife';
import {
  KnownAssessments,
  useReadKnownAssessments,
} from '../../hooks/useKnownAssessments';
import { useManifests } from '../../hooks/useManifests';
import { useHasOwnReportSource } from '../../hooks/useScanReportSource';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { AssessmentProvider } from './AssessmentProvider';
import { tagColumns } from './columns';
import { ReadingNote } from './ReadingNote';
import { joinAssessments, joinEndOfLife, joinManifests, TagRow } from './rows';
import { NEWEST_FIRST, nextOrder, SortKey, sortRows } from './sorting';
import { TablePager } from './TablePager';
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

const COMPONENTS = { Container: PlainContainer, Header: TagTableHeader };

const NOTHING_KNOWN: KnownAssessments = new Map();

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
});

/** The least room for the names of tags, in px. */
const TAG_ROOM = 240;

interface TagTableProps {
  /** Whose tags these are. */
  repository: string;
  /** Whether tags are there, be they filtered out: the first come first. */
  hasTags: boolean;
  /** Whether no more tags come by themselves. */
  isSettled: boolean;
  /** A stable array: another one is a change to the table. */
  rows: TagRow[];
  /** What stands there if there are no rows. */
  emptyText: string;
  /** The columns that are not to be seen. */
  hiddenColumns: ReadonlySet<string>;
}

/** The tags of a repository, sorted and in pages. */
export function TagTable(props: TagTableProps) {
  const { repository, hasTags, isSettled, rows, emptyText } = props;
  const { hiddenColumns } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const [chosenOrder, setOrder] = useState(NEWEST_FIRST);
  const readKnownAssessments = useReadKnownAssessments(repository);
  // As they were when the user sorted: a row stays where it is while its reports
  // are read, or else all rows would come on screen, and be read, by and by.
  const [assessments, setAssessments] = useState(NOTHING_KNOWN);
  const [chosenPage, setPage] = useState(0);
  const [rowsPerPage, setRowsPerPage] = useState(20);

  const columns = useMemo(
    () => tagColumns(repository, hiddenColumns),
    [repository, hiddenColumns],
  );
  // A column that was hidden does not sort what is left.
  const order = columns.some(({ sortKey }) => sortKey === chosenOrder.key)
    ? chosenOrder
    : NEWEST_FIRST;
  const manifests = useManifests(repository, {
    // Nobody waits longer for the first rows because of what is beside them;
    // whatever is hidden, what is locked or quarantined is marked.
    enabled: hasTags,
  });
  const { byDigest, readUntil } = manifests;
  const sorted = useMemo(
    () =>
      sortRows(
        joinAssessments(joinManifests(rows, byDigest), assessments),
        order,
        formats,
      ),
    [rows, byDigest, assessments, order, formats],
  );
  const lastPage = Math.max(0, Math.ceil(rows.length / rowsPerPage) - 1);
  const page = Math.min(chosenPage, lastPage);
  const shown = useMemo(
    () => sorted.slice(page * rowsPerPage, (page + 1) * rowsPerPage),
    [sorted, page, rowsPerPage],
  );
  const digests = useMemo(() => shown.map(row => row.tag.digest), [shown]);
  const endOfLife = useEndOfLife(repository, digests, {
    // Whatever is attached comes after the rows themselves.
    enabled: isSettled,
  });
  const hasOwnSource = useHasOwnReportSource();
  const mayReadReports =
    (hasOwnSource || endOfLife.isEndpointThere === true) &&
    columns.some(({ id }) => id === 'security');
  useEffect(() => {
    // For their order all sizes count, else those that are to be seen.
    const wanted = order.key === 'size' ? rows : shown;
    readUntil(wanted.map(row => row.tag.digest));
  }, [order, rows, shown, readUntil]);

  const minWidth = columns.reduce((sum, { room = TAG_ROOM }) => sum + room, 0);
  const heading = useMemo(
    () => ({
      columns,
      order,
      onSort: (key: SortKey) => {
        setOrder(nextOrder(order, key));
        setAssessments(
          key === 'security' ? readKnownAssessments() : NOTHING_KNOWN,
        );
        setPage(0);
      },
    }),
    [columns, order, readKnownAssessments],
  );
  const localization = useMemo(
    () => ({ body: { emptyDataSourceMessage: emptyText } }),
    [emptyText],
  );
  return (
    <>
      <ReadingNote
        repository={repository}
        error={manifests.error}
        describe={problem => t('error.noManifests', { problem })}
        onRetry={() => manifests.retry()}
      />
      <ReadingNote
        repository={repository}
        error={endOfLife.error}
        describe={problem => t('attached.unreadable', { problem })}
        onRetry={() => endOfLife.retry()}
      />
      <div className={classes.scroller}>
        <div style={{ minWidth }}>
          <HeadingContext.Provider value={heading}>
            <AssessmentProvider
              repository={repository}
              digests={digests}
              enabled={isSettled && mayReadReports}
            >
              <Table<TagRow>
                columns={columns}
                data={joinEndOfLife(shown, endOfLife.byDigest)}
                options={OPTIONS}
                components={COMPONENTS}
                localization={localization}
              />
            </AssessmentProvider>
          </HeadingContext.Provider>
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
