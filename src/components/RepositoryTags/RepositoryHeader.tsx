import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import RefreshIcon from '@material-ui/icons/Refresh';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { formatNumber } from '../formatNumber';

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
  /** The login server; empty until it is known. */
  registry: string;
  /** How many tags there are, where that is known. */
  total?: number;
  onRefresh: () => void;
}

/** Which repository this is, and where. */
export function RepositoryHeader(props: RepositoryHeaderProps) {
  const { repository, registry, total, onRefresh } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const count =
    total !== undefined &&
    t('list.tagCount', { count: total, formatted: formatNumber(total) });
  return (
    <div className={classes.root}>
      <div className={classes.text}>
        <Typography variant="h5" component="h2">
          {repository}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[registry, count].filter(Boolean).join(' · ') || '\u00a0'}
        </Typography>
      </div>
      <Tooltip title={t('list.refresh')}>
        <IconButton aria-label={t('list.refresh')} onClick={onRefresh}>
          <RefreshIcon />
        </IconButton>
      </Tooltip>
    </div>
  );
}
