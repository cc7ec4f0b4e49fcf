import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren, useEffect, useRef } from 'react';

const useStyles = makeStyles({ root: { outline: 'none' } });

/**
 * A page that takes the focus: the link that led to it is hidden now, and the
 * focus is not to be lost with it.
 */
export function FocusedPage({ children }: PropsWithChildren<{}>) {
  const classes = useStyles();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => page.current?.focus(), []);
  return (
    <div ref={page} tabIndex={-1} className={classes.root}>
      {children}
    </div>
  );
}
