import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { UsersReading } from '../../data/catalog';
import { useAcrTranslation } from '../../translations/useAcrTranslation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 2.5),
    overflowWrap: 'anywhere',
  },
}));

/** Says so if it could not be read who uses the repositories. */
export function UsersNote({ reading }: { reading: UsersReading }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  if (reading.state !== 'failed') {
    return null;
  }
  return (
    <div className={classes.root} role="alert">
      <Typography variant="body2">
        {t('registries.usersFailed', { problem: reading.message })}
      </Typography>
      <Button size="small" variant="outlined" onClick={() => reading.retry()}>
        {t('error.tryAgain')}
      </Button>
    </div>
  );
}
