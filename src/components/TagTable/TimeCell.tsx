import { memo } from 'react';
import { useFormats } from '../../formats/useFormats';
import { VisuallyHidden } from '../VisuallyHidden';

/** The hidden text is placed relative to it. */
const STYLE = { position: 'relative', whiteSpace: 'nowrap' } as const;

/** A point in time: how long ago, and exactly on hover and for screen readers. */
export const TimeCell = memo(({ time }: { time: Date }) => {
  const formats = useFormats();
  const exact = formats.exactTime(time);
  return (
    <time style={STYLE} dateTime={time.toISOString()} title={exact}>
      {formats.relativeTime(time)}
      <VisuallyHidden>{`, ${exact}`}</VisuallyHidden>
    </time>
  );
});
