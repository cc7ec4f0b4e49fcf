import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';
import useMeasure from 'react-use/esm/useMeasure';
import { TABLE_ROOM } from './narrowTable';

const useStyles = makeStyles({
  root: { ...TABLE_ROOM, overflowX: 'auto' },
});

interface ScrollFrameProps {
  label: string;
  /** The least room that what is in it needs, in px. */
  minWidth: number;
  /** With less room than this, in px, it takes a form that fits. */
  fitsBelow?: number;
}

/**
 * Moves what is in it where the page is too narrow for that; by the keyboard,
 * too, for which it takes the focus then.
 */
export function ScrollFrame(props: PropsWithChildren<ScrollFrameProps>) {
  const { label, minWidth, fitsBelow = 1, children } = props;
  const classes = useStyles();
  const [frame, { width }] = useMeasure<HTMLDivElement>();
  const isMovable = width >= fitsBelow && width < minWidth;
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
