import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { FailureMessage, FailureMessageProps } from './FailureMessage';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(3), maxWidth: 900 },
}));

/** Stands where there is nothing to show, and says why. */
export function FailurePanel(props: Omit<FailureMessageProps, 'isPart'>) {
  const classes = useStyles();
  return (
    <Paper className={classes.root}>
      <FailureMessage {...props} />
    </Paper>
  );
}
