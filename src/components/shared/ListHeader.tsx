import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import RefreshIcon from '@material-ui/icons/Refresh';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { VisuallyHidden } from './VisuallyHidden';

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

interface ListHeaderProps {
  title: string;
  /** How far the list is. */
  progress: string;
  /** What is worth interrupting somebody for. */
  news: string;
  onRefresh: () => void;
}

/** What is listed, and how far the list is. */
export function ListHeader(props: ListHeaderProps) {
  const { title, progress, news, onRefresh } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  return (
    <div className={classes.root}>
      <div className={classes.text}>
        <Typography variant="h5" component="h2">
          {title}
        </Typography>
        {/* One line, whatever it says: the rows below it do not move. */}
        <Typography variant="body2" color="textSecondary">
          {progress}
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
