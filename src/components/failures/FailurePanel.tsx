import { makeStyles } from '@material-ui/core/styles';
import { Panel } from '../frame';
import { FailureMessage, FailureMessageProps } from './FailureMessage';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(3), maxWidth: 900 },
}));

/** Stands where there is nothing to show, and says why. */
export function FailurePanel(props: Omit<FailureMessageProps, 'isPart'>) {
  const classes = useStyles();
  return (
    <Panel className={classes.root}>
      <FailureMessage {...props} />
    </Panel>
  );
}
