import { keyOf } from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { ReadingBudgetProvider, TABLE_BUDGET } from '../../../data/query';
import { PagedTable, usePagedRows } from '../table';
import { NamedRepository } from './namedRepositories';
import { repositoryColumns } from './repositoryColumns';
import { RepositoryRow } from './repositoryRows';
import { RowFactsProvider } from './RowFactsProvider';

interface RepositoryTableProps {
  /** A stable array: another one is a change to the table. */
  rows: RepositoryRow[];
  /** The keys of the repositories of which no more tags come by themselves. */
  settled: ReadonlySet<string>;
  /** What stands there if there are no rows. */
  emptyText: string;
  /** The columns that are not to be seen. */
  hiddenColumns: ReadonlySet<string>;
}

/** The tags of several repositories, sorted and in pages. */
export function RepositoryTable(props: RepositoryTableProps) {
  const { rows, settled, emptyText, hiddenColumns } = props;
  const columns = useMemo(
    () => repositoryColumns(hiddenColumns),
    [hiddenColumns],
  );
  const { order, sortBy, shown, pager } = usePagedRows(rows, columns);
  const onScreen = useMemo(() => groupByRepository(shown), [shown]);
  return (
    <ReadingBudgetProvider
      size={TABLE_BUDGET}
      view={shown.map(({ tag }) => tag.digest).join()}
    >
      <RowFactsProvider
        reads={onScreen.map(group => ({
          ...group,
          isSettled: settled.has(keyOf(group.repository)),
          showsSecurity: columns.some(({ id }) => id === 'security'),
        }))}
      >
        <PagedTable
          columns={columns}
          order={order}
          onSort={sortBy}
          rows={shown}
          emptyText={emptyText}
          pager={pager}
        />
      </RowFactsProvider>
    </ReadingBudgetProvider>
  );
}

/** The digests of the rows on screen, by their repositories. */
function groupByRepository(rows: readonly RepositoryRow[]) {
  const groups = new Map<string, NamedRepository & { digests: string[] }>();
  for (const { repository, registryTitle, tag } of rows) {
    const key = keyOf(repository);
    const group = groups.get(key) ?? { repository, registryTitle, digests: [] };
    groups.set(key, group);
    group.digests.push(tag.digest);
  }
  return [...groups.values()];
}
