import { ImageRepository, keyOf } from 'backstage-plugin-acr-common';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { useSelectedImage, useSelectedRepository } from '../../../data/address';
import { useBuildCaches } from '../../../data/images';
import {
  isWhole,
  ReadingBudgetProvider,
  TABLE_BUDGET,
} from '../../../data/query';
import {
  KnownAssessments,
  useMayHaveReports,
  useReadKnownAssessments,
} from '../../../data/reports';
import {
  NamedRepository,
  TagListing,
  TagRow,
  Tags,
  useManifests,
} from '../../../data/tags';
import { PagedTable } from '../../shared';
import { tagColumns, widthOf } from './columns';
import { digestsOf } from './digestsOf';
import { labelOf } from './labelOf';
import { LookedUpContext, useLookup } from './lookup';
import { withFacts } from './rowFacts';
import { RowMenu } from './lazy';
import { NotScannedNote } from './NotScannedNote';
import { RowReader } from './RowReader';
import { SecurityNotes } from './SecurityNotes';
import { SeenRows } from './SeenRows';
import { SortKey } from './sorting';
import { TagTableHeader } from './TagTableHeader';
import { TagTableRow } from './TagTableRow';
import { useColumnTitles } from './useColumnTitles';
import { TablePlace, usePagedRows } from './usePagedRows';
import { useRowMenu } from './useRowMenu';

const NOTHING_KNOWN: readonly KnownAssessments[] = [];

interface TagTableProps {
  /** Whose tags these are; a stable array. */
  repositories: readonly NamedRepository[];
  /** What was read of the tags of each. */
  lists: readonly Tags[];
  /** Whether there may be several: each row says whose it is. */
  areSeveral: boolean;
  /** A stable array: another one is a change to the table. */
  rows: TagRow[];
  place: TablePlace;
  /** What stands there if there are no rows. */
  emptyText: string;
  /** The columns that are not to be seen. */
  hiddenColumns: ReadonlySet<string>;
}

/** The tags of repositories, sorted and in pages. */
export function TagTable(props: TagTableProps) {
  const { repositories, lists, areSeveral, rows, place } = props;
  const { emptyText, hiddenColumns } = props;
  const places = useMemo(
    (): ImageRepository[] => repositories.map(({ repository }) => repository),
    [repositories],
  );
  const readKnownAssessments = useReadKnownAssessments(places);
  // As they were when the user sorted: a row stays where it is while its reports
  // are read, or else all rows would come on screen, and be read, by and by.
  const [assessments, setAssessments] = useState(NOTHING_KNOWN);
  const addressOf = useAddressOf(areSeveral);
  const titles = useColumnTitles();
  const { menu, onOpenMenu } = useRowMenu(repositories, lists);
  const columns = useMemo(
    () =>
      tagColumns({
        hidden: hiddenColumns,
        areSeveral,
        addressOf,
        titles,
        onOpenMenu,
      }),
    [hiddenColumns, areSeveral, addressOf, titles, onOpenMenu],
  );

  const manifests = useManifests(places);
  const buildCaches = useBuildCaches(places);
  const mayHaveReports = useMayHaveReports(places);
  const facts = useMemo(
    () =>
      new Map(
        places.map((each, at) => [
          each,
          {
            manifests: manifests[at],
            buildCaches: buildCaches[at],
            mayHaveReports: mayHaveReports[at],
            assessments: assessments[at],
          },
        ]),
      ),
    [places, manifests, buildCaches, mayHaveReports, assessments],
  );
  const complete = useCallback(
    (some: TagRow[]) =>
      some.map(row => {
        const known = facts.get(row.repository);
        return known ? withFacts(row, known) : row;
      }),
    [facts],
  );
  const { order, sortBy, shown, pager } = usePagedRows(
    rows,
    columns,
    complete,
    place,
  );
  useEffect(() => {
    // For their order all sizes count, else those that are to be seen.
    const wanted = order.key === 'size' ? rows : shown;
    places.forEach((each, at) => {
      const digests = digestsOf(wanted, each);
      if (digests.length > 0) {
        manifests[at].readUntil(digests);
      }
    });
  }, [order, rows, shown, places, manifests]);
  // Whose page is turned sees the rows before anything is asked of them.
  const read = useDeferredValue(shown);
  const readIds = useMemo(() => new Set(read.map(({ id }) => id)), [read]);
  const [seenRows] = useState(() => new SeenRows());
  const lookup = useLookup(read);
  const showsSecurity = !hiddenColumns.has('security');
  const showsFacts =
    !hiddenColumns.has('commit') || !hiddenColumns.has('build');

  const onSort = useCallback(
    (key: SortKey) => {
      sortBy(key);
      setAssessments(
        key === 'security' ? readKnownAssessments() : NOTHING_KNOWN,
      );
    },
    [sortBy, readKnownAssessments],
  );
  return (
    <ReadingBudgetProvider
      size={TABLE_BUDGET}
      view={read.map(({ tag }) => tag.digest).join()}
    >
      {repositories.map((named, at) => (
        <RowReader
          key={keyOf(named.repository)}
          repository={named.repository}
          label={areSeveral ? labelOf(named) : undefined}
          rows={read}
          seenRows={seenRows}
          lookup={lookup}
          manifests={manifests[at]}
          buildCaches={buildCaches[at]}
          isSettled={isSettled(lists[at].listing)}
          failed={failureKind(lists[at].listing)}
          showsSecurity={showsSecurity}
          showsFacts={showsFacts}
        />
      ))}
      {showsSecurity && (
        <SecurityNotes
          registries={[...new Set(places.map(({ registry }) => registry))]}
          offer={lookup.offer}
        />
      )}
      <PagedTable
        head={
          <TagTableHeader columns={columns} order={order} onSort={onSort} />
        }
        columnCount={columns.length}
        minWidth={widthOf(columns)}
        emptyText={emptyText}
        pager={pager}
      >
        <LookedUpContext.Provider value={lookup.assessed}>
          {shown.map(row => (
            <TagTableRow
              key={row.id}
              row={row}
              isRead={readIds.has(row.id)}
              columns={columns}
              seenRows={seenRows}
            />
          ))}
        </LookedUpContext.Provider>
      </PagedTable>
      {/* Below, so that no row moves when it comes. */}
      {showsSecurity && (
        <NotScannedNote
          repositories={places}
          rows={read}
          addressOf={addressOf}
        />
      )}
      {menu && <RowMenu {...menu} />}
    </ReadingBudgetProvider>
  );
}

/** Where a row leads: to its image, which may be of another repository. */
function useAddressOf(areSeveral: boolean): (row: TagRow) => string {
  const { addressOf: imageAddress } = useSelectedImage();
  const { addressOf: repositoryAddress } = useSelectedRepository();
  return useCallback(
    ({ repository, tag }) =>
      areSeveral
        ? repositoryAddress(keyOf(repository), tag.name)
        : imageAddress({ tag: tag.name }),
    [areSeveral, imageAddress, repositoryAddress],
  );
}

/** Whether no more tags come by themselves. */
function isSettled(listing: TagListing): boolean {
  return isWhole(listing) || listing.state === 'incomplete';
}

function failureKind(listing: TagListing) {
  return 'error' in listing ? listing.error.failure.kind : undefined;
}
