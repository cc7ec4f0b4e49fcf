import { TableColumn } from '@backstage/core-components';
import { DigestCell } from './DigestCell';
import { ModifiedCell } from './ModifiedCell';
import { TagRow } from './rows';
import { SortKey } from './sorting';
import { TagCell } from './TagCell';
import { TimeCell } from './TimeCell';

/** A column, as the table and its headings need it. */
interface TagColumn extends TableColumn<TagRow> {
  id: SortKey;
  width: string;
}

/** The table's columns; their headings are in {@link TagTableHeader}. */
export const TAG_COLUMNS: TagColumn[] = [
  { id: 'tag', width: '40%', render: row => <TagCell {...row} /> },
  {
    id: 'created',
    width: '18%',
    render: ({ tag }) => <TimeCell time={tag.createdAt} />,
  },
  {
    id: 'modified',
    width: '21%',
    render: ({ tag }) => <ModifiedCell tag={tag} />,
  },
  {
    id: 'manifest',
    width: '21%',
    render: ({ tag }) => <DigestCell tag={tag} />,
  },
];
