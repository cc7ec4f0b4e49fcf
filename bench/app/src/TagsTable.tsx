import { Progress, Table } from '@backstage/core-components';
import { WireTag } from './tags';

const COLUMNS = [
  { title: 'Tag', field: 'name' },
  { title: 'Created', field: 'createdTime' },
  { title: 'Last modified', field: 'lastUpdateTime' },
  { title: 'Manifest', field: 'digest' },
];
/** As many rows as the ACR tab shows. */
const OPTIONS = { pageSize: 20, pageSizeOptions: [20, 50, 100] };

/** Tags in Backstage's table, as it is. */
export function TagsTable({ tags }: { tags: WireTag[] | undefined }) {
  return tags ? (
    <Table title="Tags" columns={COLUMNS} data={tags} options={OPTIONS} />
  ) : (
    <Progress />
  );
}
