import { Link, Progress, Table } from '@backstage/core-components';
import IconButton from '@material-ui/core/IconButton';
import CopyIcon from '@material-ui/icons/FileCopy';
import { readNewest } from './Bare';
import { useTagsBy, WireTag } from './tags';

const COLUMNS = [
  {
    title: 'Tag',
    render: ({ name }: WireTag) => (
      <Link to={`?acr-image=${name}`}>{name}</Link>
    ),
  },
  {
    title: 'Created',
    render: ({ createdTime }: WireTag) => timeOf(createdTime),
  },
  {
    title: 'Last modified',
    render: ({ lastUpdateTime }: WireTag) => timeOf(lastUpdateTime),
  },
  {
    title: 'Manifest',
    render: ({ digest }: WireTag) => (
      <>
        <code title={digest}>{digest.slice(7, 19)}</code>
        <IconButton size="small" aria-label={`Copy ${digest}`}>
          <CopyIcon />
        </IconButton>
      </>
    ),
  },
  { title: 'Security', render: () => '…' },
  { title: 'Size', render: () => '' },
  { title: 'Platform', render: () => '' },
];
const OPTIONS = { pageSize: 20, pageSizeOptions: [20, 50, 100] };

function timeOf(time: string) {
  const exact = new Date(time).toLocaleString('en-US');
  return <time title={exact}>{exact}</time>;
}

/** What of the first row is due to what its cells are: links, buttons, times. */
export function LikeOurs() {
  const tags = useTagsBy(readNewest);
  return tags ? (
    <Table title="Tags" columns={COLUMNS} data={tags} options={OPTIONS} />
  ) : (
    <Progress />
  );
}
