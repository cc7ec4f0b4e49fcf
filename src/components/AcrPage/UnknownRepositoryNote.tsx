import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useUnknownRepository } from '../../hooks/useUnknownRepository';
import { useAcrTranslation } from '../../translations/useAcrTranslation';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2), overflowWrap: 'anywhere' },
}));

/** As much of what the address had named as stands in a line, in characters. */
const MOST = 100;

/** Says so where the address had named a repository that is not there. */
export function UnknownRepositoryNote() {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const key = useUnknownRepository();
  if (key === undefined) {
    return null;
  }
  const repository = key.length > MOST ? `${key.slice(0, MOST)}…` : key;
  return (
    <Typography className={classes.root} variant="body2" role="status">
      {t('repositories.unknown', { repository })}
    </Typography>
  );
}
