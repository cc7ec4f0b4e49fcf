import { AcrError, AcrFailureKind } from 'backstage-plugin-acr-common';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { useSelectedImage } from '../../../data/address';
import { useEndOfLife, useKnownBuildCaches } from '../../../data/images';
import { ReadingBudgetProvider, TABLE_BUDGET } from '../../../data/query';
import {
  KnownAssessments,
  useOwnReportSource,
  useReadKnownAssessments,
} from '../../../data/reports';
import { TagRow, useManifests } from '../../../data/tags';
import { ReadingNote, UnreadableNote } from '../../failures';
import { AssessmentProvider } from './AssessmentProvider';
import { tagColumns } from './columns';
import {
  joinAssessments,
  joinBuildCaches,
  joinEndOfLife,
  joinManifests,
  markMissing,
} from './joins';
import { PagedTable } from './PagedTable';
import { SortKey } from './sorting';
import { usePagedRows } from './usePagedRows';

const NOTHING_KNOWN: KnownAssessments = new Map();

interface TagTableProps {
  /** Whose tags these are. */
  repository: string;
  /** Whether tags are there, be they filtered out: the first come first. */
  hasTags: boolean;
  /** Whether no more tags come by themselves. */
  isSettled: boolean;
  /** What was said of the list: what fails alike beside it needs no words. */
  failed?: AcrFailureKind;
  /** A stable array: another one is a change to the table. */
  rows: TagRow[];
  /** What stands there if there are no rows. */
  emptyText: string;
  /** The columns that are not to be seen. */
  hiddenColumns: ReadonlySet<string>;
}

/** The tags of a repository, sorted and in pages. */
export function TagTable(props: TagTableProps) {
  const { repository, hasTags, isSettled, failed, rows } = props;
  const { emptyText, hiddenColumns } = props;
  const readKnownAssessments = useReadKnownAssessments(repository);
  // As they were when the user sorted: a row stays where it is while its reports
  // are read, or else all rows would come on screen, and be read, by and by.
  const [assessments, setAssessments] = useState(NOTHING_KNOWN);

  const { addressOf } = useSelectedImage();
  const columns = useMemo(
    () => tagColumns(repository, hiddenColumns, addressOf),
    [repository, hiddenColumns, addressOf],
  );
  const manifests = useManifests(repository, {
    // Nobody waits longer for the first rows because of what is beside them;
    // whatever is hidden, what is locked or quarantined is marked.
    enabled: hasTags,
  });
  const { byDigest, isMissing, readUntil } = manifests;
  const buildCaches = useKnownBuildCaches(repository);
  const complete = useCallback(
    (some: TagRow[]) =>
      joinAssessments(
        joinBuildCaches(
          markMissing(joinManifests(some, byDigest), isMissing),
          buildCaches,
        ),
        assessments,
      ),
    [byDigest, isMissing, buildCaches, assessments],
  );
  const { order, sortBy, shown, pager } = usePagedRows(rows, columns, complete);
  // Whose page is turned sees the rows before anything is asked of them.
  const digests = useDeferredValue(
    useMemo(() => shown.map(row => row.tag.digest), [shown]),
  );
  const scannable = useMemo(
    () => digests.filter(digest => !buildCaches.has(digest)),
    [digests, buildCaches],
  );
  const endOfLife = useEndOfLife(repository, digests, {
    // Whatever is attached comes after the rows themselves.
    enabled: isSettled,
  });
  const hasOwnSource = useOwnReportSource() !== undefined;
  const mayReadReports =
    (hasOwnSource || endOfLife.isEndpointThere === true) &&
    columns.some(({ id }) => id === 'security');
  useEffect(() => {
    // For their order all sizes count, else those that are to be seen.
    const wanted = order.key === 'size' ? rows : shown;
    readUntil(wanted.map(row => row.tag.digest));
  }, [order, rows, shown, readUntil]);

  const onSort = useCallback(
    (key: SortKey) => {
      sortBy(key);
      setAssessments(
        key === 'security' ? readKnownAssessments() : NOTHING_KNOWN,
      );
    },
    [sortBy, readKnownAssessments],
  );
  const isSaid = ({ failure }: AcrError) => failure.kind === failed;
  return (
    <>
      {manifests.error && !isSaid(manifests.error) && (
        <ReadingNote
          repository={repository}
          error={manifests.error}
          part="manifests"
          onRetry={() => manifests.retry()}
        />
      )}
      {manifests.unreadable && (
        <UnreadableNote part="manifests" unreadable={manifests.unreadable} />
      )}
      {endOfLife.error && !isSaid(endOfLife.error) && (
        <ReadingNote
          repository={repository}
          api="content"
          error={endOfLife.error}
          part="attached"
          onRetry={() => endOfLife.retry()}
        />
      )}
      <ReadingBudgetProvider size={TABLE_BUDGET} view={digests.join()}>
        <AssessmentProvider
          repository={repository}
          digests={scannable}
          enabled={isSettled && mayReadReports}
        >
          <PagedTable
            columns={columns}
            order={order}
            onSort={onSort}
            rows={joinEndOfLife(shown, endOfLife.byDigest)}
            emptyText={emptyText}
            pager={pager}
          />
        </AssessmentProvider>
      </ReadingBudgetProvider>
    </>
  );
}
