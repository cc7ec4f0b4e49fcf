import { TableColumn } from '@backstage/core-components';
import { DigestCell } from './DigestCell';
import { ModifiedCell } from './ModifiedCell';
import { PlatformCell } from './PlatformCell';
import { TagRow } from './rows';
import { SecurityCell } from './SecurityCell';
import { SizeCell } from './SizeCell';
import { SortKey } from './sorting';
import { TagCell } from './TagCell';
import { TimeCell } from './TimeCell';

/** Every column; the tag's is always there. */
export const COLUMN_IDS = [
  'tag',
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
export const HIDEABLE_COLUMNS = COLUMN_IDS.filter(id => id !== 'tag');

/** A column, as the table and its headings need it. */
export interface TagColumn<Row extends TagRow = TagRow>
  extends TableColumn<Row> {
  id: ColumnId;
  /** How wide it is, in px; the tag's column takes what is left. */
  room?: number;
  /** What a click on its heading sorts by. */
  sortKey?: SortKey;
}

/** Makes the table's columns; their headings are in `TagTableHeader`. */
export function tagColumns(
  repository: string,
  hidden: ReadonlySet<string>,
): TagColumn[] {
  const columns: TagColumn[] = [
    { id: 'tag', sortKey: 'tag', render: row => <TagCell {...row} /> },
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
    {
      id: 'security',
      sortKey: 'security',
      room: 230,
      render: ({ tag }) => (
        <SecurityCell repository={repository} digest={tag.digest} />
      ),
    },
    {
      id: 'size',
      sortKey: 'size',
      room: 110,
      render: ({ manifest }) => <SizeCell manifest={manifest} />,
    },
    {
      id: 'platform',
      room: 240,
      render: ({ manifest }) => (
        <PlatformCell repository={repository} manifest={manifest} />
      ),
    },
  ];
  return columns.filter(({ id }) => !hidden.has(id));
}
