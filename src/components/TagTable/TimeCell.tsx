import { DateTime } from 'luxon';
import { VisuallyHidden } from '../VisuallyHidden';

/** The hidden text is placed relative to it. */
const STYLE = { position: 'relative', whiteSpace: 'nowrap' } as const;

/** A point in time: how long ago, and exactly on hover and for screen readers. */
export function TimeCell({ time }: { time: Date }) {
  const value = DateTime.fromJSDate(time);
  const exact = value.toLocaleString(DateTime.DATETIME_FULL_WITH_SECONDS);
  return (
    <time style={STYLE} dateTime={time.toISOString()} title={exact}>
      {value.toRelative()}
      <VisuallyHidden>{`, ${exact}`}</VisuallyHidden>
    </time>
  );
}
