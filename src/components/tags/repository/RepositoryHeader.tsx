import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import RefreshIcon from '@material-ui/icons/Refresh';
import { isRunning } from '../../../data/query';
import { TagListing } from '../../../data/tags';
import { Formats, useFormats } from '../../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { VisuallyHidden } from '../../shared';
import { describeProgress } from './describeProgress';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    padding: theme.spacing(2, 1.5, 0, 2.5),
  },
  text: {
    flex: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    position: 'relative',
  },
}));

interface RepositoryHeaderProps {
  /** What it is called, or how many there are. */
  title: string;
  listing: TagListing;
  onRefresh: () => void;
}

/** Which repositories these are, where, and how far their list is. */
export function RepositoryHeader(props: RepositoryHeaderProps) {
  const { title, listing, onRefresh } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();

  const news = describeNews(t, formats, listing);
  const progress = isRunning(listing)
    ? describeProgress(t, formats, listing)
    : news;
  const registry = 'registry' in listing && listing.registry;
  return (
    <div className={classes.root}>
      <div className={classes.text}>
        <Typography variant="h5" component="h2">
          {title}
        </Typography>
        {/* One line, whatever it says: the rows below it do not move. */}
        <Typography variant="body2" color="textSecondary">
          {[registry, progress].filter(Boolean).join(' · ')}
        </Typography>
        <VisuallyHidden role="status">{news}</VisuallyHidden>
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

/** What is worth interrupting somebody for: not each page that came. */
function describeNews(
  t: AcrTranslate,
  formats: Formats,
  listing: TagListing,
): string {
  if (isRunning(listing)) {
    return listing.pause
      ? describeProgress(t, formats, listing)
      : t('list.loading');
  }
  if (listing.state === 'failed') {
    return '';
  }
  const count = listing.tags.length;
  const formatted = formats.number(count);
  return listing.state === 'incomplete'
    ? t('list.read', { read: formatted })
    : t('list.tagCount', { count, formatted });
}
