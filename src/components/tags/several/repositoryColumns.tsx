import { ownColumns, ROOM, TagColumn } from '../table';
import {
  KnownPlatformCell,
  KnownSecurityCell,
  KnownSizeCell,
  LinkedTagCell,
  RepositoryCell,
} from './cells';
import { RepositoryRow } from './repositoryRows';

/**
 * Makes the columns of the table of several repositories. It is not sorted by
 * what is known of the rows on screen alone.
 */
export function repositoryColumns(
  hidden: ReadonlySet<string>,
): TagColumn<RepositoryRow>[] {
  const columns: TagColumn<RepositoryRow>[] = [
    { id: 'tag', sortKey: 'tag', render: row => <LinkedTagCell row={row} /> },
    {
      id: 'repository',
      sortKey: 'repository',
      room: 220,
      render: row => <RepositoryCell row={row} />,
    },
    ...ownColumns(),
    {
      id: 'security',
      room: ROOM.security,
      render: row => <KnownSecurityCell row={row} />,
    },
    {
      id: 'size',
      room: ROOM.size,
      render: row => <KnownSizeCell row={row} />,
    },
    {
      id: 'platform',
      room: ROOM.platform,
      render: row => <KnownPlatformCell row={row} />,
    },
  ];
  return columns.filter(({ id }) => !hidden.has(id));
}
