import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import RefreshIcon from '@material-ui/icons/Refresh';
import { TagListing } from '../../hooks/useTags';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { formatNumber } from '../formatNumber';
import { describeProgress, isRunning } from './describeProgress';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    padding: theme.spacing(2, 1.5, 0, 2.5),
  },
  text: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
}));

interface RepositoryHeaderProps {
  repository: string;
  listing: TagListing;
  onRefresh: () => void;
}

/** Which repository this is, where, and how far its list is. */
export function RepositoryHeader(props: RepositoryHeaderProps) {
  const { repository, listing, onRefresh } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();

  // One line, whatever it says: the rows below it do not move.
  const facts = [
    'registry' in listing && listing.registry,
    isRunning(listing)
      ? describeProgress(t, listing)
      : 'total' in listing &&
        listing.total !== undefined &&
        t('list.tagCount', {
          count: listing.total,
          formatted: formatNumber(listing.total),
        }),
  ];
  return (
    <div className={classes.root}>
      <div className={classes.text}>
        <Typography variant="h5" component="h2">
          {repository}
        </Typography>
        <Typography variant="body2" color="textSecondary" role="status">
          {facts.filter(Boolean).join(' · ')}
        </Typography>
      </div>
      <IconButton
        aria-label={t('list.refresh')}
        title={t('list.refresh')}
        onClick={onRefresh}
      >
        <RefreshIcon />
      </IconButton>
    </div>
  );
}
