import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { HeadedCell, HeadingCell, PagedTable, usePages } from '../shared';
import { RepositoryCell } from './RepositoryCell';
import { RepositoryRow } from './repositoryRows';
import { UsersCell } from './UsersCell';

/** The least room that its columns need, in px. */
const MIN_WIDTH = 420;

interface RepositoryTableProps {
  rows: RepositoryRow[];
  /** What stands there if there are no rows. */
  emptyText: string;
}

/** Repositories in their order, in pages. */
export function RepositoryTable({ rows, emptyText }: RepositoryTableProps) {
  const { t } = useAcrTranslation();
  const { cut, pager } = usePages(rows.length);
  return (
    <PagedTable
      head={
        <TableHead>
          <TableRow>
            <HeadingCell>{t('registries.repository')}</HeadingCell>
            <HeadingCell>{t('registries.usedBy')}</HeadingCell>
          </TableRow>
        </TableHead>
      }
      columnCount={2}
      minWidth={MIN_WIDTH}
      emptyText={emptyText}
      pager={pager}
    >
      {cut(rows).map(({ id, name, users }) => (
        <TableRow key={id}>
          <TableCell>
            <RepositoryCell name={name} />
          </TableCell>
          <HeadedCell heading={t('registries.usedBy')}>
            <UsersCell users={users} />
          </HeadedCell>
        </TableRow>
      ))}
    </PagedTable>
  );
}
