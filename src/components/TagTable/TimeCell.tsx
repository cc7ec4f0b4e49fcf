import { makeStyles } from '@material-ui/core/styles';
import { DateTime } from 'luxon';

const useStyles = makeStyles({
  // Seen by screen readers alone.
  exact: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  root: { position: 'relative', whiteSpace: 'nowrap' },
});

/** A point in time: how long ago, and exactly on hover and for screen readers. */
export function TimeCell({ time }: { time: Date }) {
  const classes = useStyles();
  const value = DateTime.fromJSDate(time);
  const exact = value.toLocaleString(DateTime.DATETIME_FULL_WITH_SECONDS);
  return (
    <time className={classes.root} dateTime={time.toISOString()} title={exact}>
      {value.toRelative()}
      <span className={classes.exact}>{`, ${exact}`}</span>
    </time>
  );
}
