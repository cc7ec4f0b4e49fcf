import { ReactElement } from 'react';
import { TagRow } from '../../../data/tags';
import { ModifiedCell, TimeCell } from '../../shared';
import { DigestCell } from './DigestCell';
import { BuildCell, CommitCell, SignedCell } from './lazy';
import { PlatformCell } from './PlatformCell';
import { OpenRowMenu, RowMenuButton } from './RowMenuButton';
import { RepositoryCell } from './RepositoryCell';
import { SecurityCell } from './SecurityCell';
import { SizeCell } from './SizeCell';
import { SortKey } from './sorting';
import { TagCell } from './TagCell';

/**
 * Every column. The tag's is always there, and where there are several
 * repositories theirs.
 */
export const COLUMN_IDS = [
  'tag',
  'repository',
  'created',
  'modified',
  'manifest',
  'security',
  'size',
  'platform',
  'commit',
  'build',
  'signed',
  'actions',
] as const;

/** A column of the table. */
export type ColumnId = (typeof COLUMN_IDS)[number];

/** The columns that a user may hide. */
export const HIDEABLE_COLUMNS = COLUMN_IDS.filter(
  id => !['tag', 'repository', 'actions'].includes(id),
);

/** The columns that are hidden until the user shows them: they cost requests. */
export const OPTIONAL_COLUMNS: readonly ColumnId[] = [
  'commit',
  'build',
  'signed',
];

/** The least room for the names of tags, in px. */
const TAG_ROOM = 200;

/** A column, as the table and its headings need it. */
export interface TagColumn {
  id: ColumnId;
  title: string;
  /** How wide it is, in px; the tag's column takes what is left. */
  room?: number;
  /** What a click on its heading sorts by. */
  sortKey?: SortKey;
  /**
   * Draws a cell, below a `RegistryProvider` of the row's registry.
   *
   * @param isRead - whether what is attached to its image is read by now, or soon
   */
  render: (row: TagRow, isRead: boolean) => ReactElement;
}

interface ColumnOptions {
  /** The columns that are not to be seen. */
  hidden: ReadonlySet<string>;
  /** Whether there may be tags of several repositories. */
  areSeveral: boolean;
  /** Where a row leads: to its image. */
  addressOf: (row: TagRow) => string;
  titles: Record<ColumnId, string>;
  onOpenMenu: OpenRowMenu;
}

/**
 * Makes the table's columns; their headings are in `TagTableHeader`. Several
 * repositories are not sorted by what would have to be read of each of them.
 */
export function tagColumns(options: ColumnOptions): TagColumn[] {
  const { hidden, areSeveral, addressOf, titles, onOpenMenu } = options;
  const columns: Array<Omit<TagColumn, 'title'>> = [
    {
      id: 'tag',
      sortKey: 'tag',
      render: (row, isRead) => (
        <TagCell
          repository={row.repository.name}
          tag={row.tag}
          names={row.names}
          patchOf={row.patchOf}
          manifest={row.manifest}
          isManifestMissing={row.isManifestMissing}
          buildCache={row.buildCache}
          address={addressOf(row)}
          isRead={isRead}
        />
      ),
    },
    {
      id: 'repository',
      sortKey: 'repository',
      room: 180,
      render: row => (
        <RepositoryCell
          repository={row.repository.name}
          registryTitle={row.registryTitle}
        />
      ),
    },
    {
      id: 'created',
      sortKey: 'created',
      room: 112,
      render: ({ tag }) => <TimeCell time={tag.createdAt} />,
    },
    {
      id: 'modified',
      sortKey: 'modified',
      room: 144,
      render: ({ tag }) => <ModifiedCell tag={tag} />,
    },
    {
      id: 'manifest',
      sortKey: 'manifest',
      room: 128,
      render: ({ tag }) => <DigestCell tag={tag} />,
    },
    {
      id: 'security',
      ...(!areSeveral && { sortKey: 'security' }),
      room: 160,
      render: (row, isRead) => (
        <SecurityCell
          repository={row.repository.name}
          digest={row.tag.digest}
          manifest={row.manifest}
          buildCache={row.buildCache}
          mayHaveReports={row.mayHaveReports}
          isRead={isRead}
          isQuiet
        />
      ),
    },
    {
      id: 'size',
      ...(!areSeveral && { sortKey: 'size' }),
      room: 84,
      render: ({ manifest, buildCache }) => (
        <SizeCell manifest={manifest} buildCache={buildCache} />
      ),
    },
    {
      id: 'platform',
      room: 124,
      render: ({ repository, manifest }) => (
        <PlatformCell repository={repository.name} manifest={manifest} />
      ),
    },
    {
      id: 'commit',
      room: 132,
      render: ({ repository, tag }) => (
        <CommitCell repository={repository.name} digest={tag.digest} />
      ),
    },
    {
      id: 'build',
      room: 160,
      render: ({ repository, tag }) => (
        <BuildCell repository={repository.name} digest={tag.digest} />
      ),
    },
    {
      id: 'signed',
      room: 112,
      render: ({ repository, tag, hasSignatureTag }) => (
        <SignedCell
          repository={repository.name}
          digest={tag.digest}
          hasSignatureTag={hasSignatureTag}
        />
      ),
    },
    {
      id: 'actions',
      room: 44,
      render: row => <RowMenuButton row={row} onOpen={onOpenMenu} />,
    },
  ];
  return columns
    .filter(({ id }) => !hidden.has(id) && (areSeveral || id !== 'repository'))
    .map(column => ({ ...column, title: titles[column.id] }));
}

/** The least room that columns need, in px. */
export function widthOf(columns: readonly TagColumn[]): number {
  return columns.reduce((sum, { room = TAG_ROOM }) => sum + room, 0);
}
