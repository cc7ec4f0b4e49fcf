import { ReactElement } from 'react';
import type { SelectedImage } from '../../../data/address';
import { TagRow } from '../../../data/tags';
import { ModifiedCell, TimeCell } from '../../shared';
import { DigestCell } from './DigestCell';
import { PlatformCell } from './PlatformCell';
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
] as const;

/** A column of the table. */
export type ColumnId = (typeof COLUMN_IDS)[number];

/** The columns that a user may hide. */
export const HIDEABLE_COLUMNS = COLUMN_IDS.filter(
  id => id !== 'tag' && id !== 'repository',
);

/** A column, as the table and its headings need it. */
export interface TagColumn<Row extends TagRow = TagRow> {
  id: ColumnId;
  /** How wide it is, in px; the tag's column takes what is left. */
  room?: number;
  /** What a click on its heading sorts by. */
  sortKey?: SortKey;
  render: (row: Row) => ReactElement;
}

/** How wide the columns are that tell what is not read with the tags, in px. */
export const ROOM = { security: 230, size: 110, platform: 240 };

/** Makes the columns that need nothing but the tag itself. */
export function ownColumns(): TagColumn[] {
  return [
    {
      id: 'created',
      sortKey: 'created',
      room: 150,
      render: ({ tag }) => <TimeCell time={tag.createdAt} />,
    },
    {
      id: 'modified',
      sortKey: 'modified',
      room: 180,
      render: ({ tag }) => <ModifiedCell tag={tag} />,
    },
    {
      id: 'manifest',
      sortKey: 'manifest',
      room: 170,
      render: ({ tag }) => <DigestCell tag={tag} />,
    },
  ];
}

/** Makes the table's columns; their headings are in `TagTableHeader`. */
export function tagColumns(
  repository: string,
  hidden: ReadonlySet<string>,
  addressOf: SelectedImage['addressOf'],
): TagColumn[] {
  const columns: TagColumn[] = [
    {
      id: 'tag',
      sortKey: 'tag',
      render: row => (
        <TagCell
          tag={row.tag}
          names={row.names}
          patchOf={row.patchOf}
          manifest={row.manifest}
          isManifestMissing={row.isManifestMissing}
          buildCache={row.buildCache}
          endOfLife={row.endOfLife}
          address={addressOf({ tag: row.tag.name })}
        />
      ),
    },
    ...ownColumns(),
    {
      id: 'security',
      sortKey: 'security',
      room: ROOM.security,
      render: ({ tag, manifest, buildCache }) => (
        <SecurityCell
          repository={repository}
          digest={tag.digest}
          manifest={manifest}
          buildCache={buildCache}
        />
      ),
    },
    {
      id: 'size',
      sortKey: 'size',
      room: ROOM.size,
      render: ({ manifest, buildCache }) => (
        <SizeCell manifest={manifest} buildCache={buildCache} />
      ),
    },
    {
      id: 'platform',
      room: ROOM.platform,
      render: ({ manifest }) => (
        <PlatformCell repository={repository} manifest={manifest} />
      ),
    },
  ];
  return columns.filter(({ id }) => !hidden.has(id));
}
