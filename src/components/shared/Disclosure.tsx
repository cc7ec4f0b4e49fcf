import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(1.5) },
  summary: { ...theme.typography.body1, cursor: 'pointer' },
  content: { padding: theme.spacing(1, 0, 0, 2) },
}));

interface DisclosureProps {
  summary: string;
  /** Whether it is unfolded from the start. */
  open?: boolean;
}

/** Something that only some need, folded under a line. */
export function Disclosure(props: PropsWithChildren<DisclosureProps>) {
  const classes = useStyles();
  return (
    <details className={classes.root} open={props.open}>
      <summary className={classes.summary}>{props.summary}</summary>
      <div className={classes.content}>{props.children}</div>
    </details>
  );
}
