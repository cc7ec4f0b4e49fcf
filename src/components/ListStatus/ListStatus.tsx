import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/WarningOutlined';
import { Pause, TagListing } from '../../hooks/useTags';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../translations/useAcrTranslation';
import { describeFailure } from '../FailurePanel';
import { formatNumber } from '../formatNumber';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    padding: theme.spacing(0, 2.5, 1),
  },
  progress: { flex: '0 1 160px', minWidth: 80 },
}));

interface ListStatusProps {
  repository: string;
  listing: TagListing;
  onGoOn: () => void;
}

/** How far the list is, and what keeps it from going on. */
export function ListStatus({ repository, listing, onGoOn }: ListStatusProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  switch (listing.state) {
    case 'incomplete':
    case 'outdated': {
      const problem = describeFailure(
        t,
        listing.error.failure,
        repository,
      ).title;
      return (
        <div className={classes.root} role="alert">
          <WarningIcon color="error" aria-hidden />
          <Typography>
            {listing.state === 'incomplete'
              ? t('error.incomplete', { problem })
              : t('error.outdated', { problem })}
          </Typography>
          <Button size="small" variant="outlined" onClick={onGoOn}>
            {t('error.goOn')}
          </Button>
        </div>
      );
    }
    case 'loading':
    case 'filling':
    case 'refreshing': {
      const percent = readPercent(listing);
      return (
        <div className={classes.root} role="status">
          <Typography variant="body2">
            {describeProgress(t, listing, repository)}
          </Typography>
          <LinearProgress
            className={classes.progress}
            variant={percent === undefined ? 'indeterminate' : 'determinate'}
            value={percent}
            aria-label={t('list.loading', { repository })}
          />
        </div>
      );
    }
    default:
      return null;
  }
}

type Running = Extract<
  TagListing,
  { state: 'loading' | 'filling' | 'refreshing' }
>;

function readPercent(listing: Running): number | undefined {
  return listing.state === 'filling' && listing.total
    ? Math.min(100, (100 * listing.tags.length) / listing.total)
    : undefined;
}

function describeProgress(
  t: AcrTranslate,
  listing: Running,
  repository: string,
): string {
  if (listing.pause) {
    return describePause(t, listing.pause);
  }
  if (listing.state === 'loading') {
    return t('list.loading', { repository });
  }
  if (listing.state === 'refreshing') {
    return t('list.refreshing');
  }
  const read = formatNumber(listing.tags.length);
  return listing.total === undefined
    ? t('list.read', { read })
    : t('list.readOfTotal', { read, total: formatNumber(listing.total) });
}

function describePause(t: AcrTranslate, pause: Pause): string {
  if (pause.reason === 'offline') {
    return t('pause.offline');
  }
  return pause.error.failure.kind === 'throttled'
    ? t('pause.throttled')
    : t('pause.retry');
}
