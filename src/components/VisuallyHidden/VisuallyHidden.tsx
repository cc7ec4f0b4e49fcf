import { makeStyles } from '@material-ui/core/styles';
import { HTMLAttributes } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What screen readers read and nobody sees. */
export function VisuallyHidden(props: HTMLAttributes<HTMLSpanElement>) {
  const classes = useStyles();
  return <span {...props} className={classes.root} />;
}
