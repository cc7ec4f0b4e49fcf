import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';
import useMeasure from 'react-use/esm/useMeasure';

const useStyles = makeStyles({ root: { overflowX: 'auto' } });

interface ScrollFrameProps {
  label: string;
  /** The least room that what is in it needs, in px. */
  minWidth: number;
}

/**
 * Moves what is in it where the page is too narrow for that; by the keyboard,
 * too, for which it takes the focus then.
 */
export function ScrollFrame(props: PropsWithChildren<ScrollFrameProps>) {
  const { label, minWidth, children } = props;
  const classes = useStyles();
  const [frame, { width }] = useMeasure<HTMLDivElement>();
  const isMovable = width > 0 && width < minWidth;
  return (
    <div
      ref={frame}
      className={classes.root}
      {...(isMovable && { tabIndex: 0, role: 'group', 'aria-label': label })}
    >
      {children}
    </div>
  );
}
