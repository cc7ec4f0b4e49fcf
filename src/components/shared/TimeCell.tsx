import { memo } from 'react';
import useHarmonicIntervalFn from 'react-use/esm/useHarmonicIntervalFn';
import useUpdate from 'react-use/esm/useUpdate';
import { useFormats } from '../../formats';
import { VisuallyHidden } from './VisuallyHidden';

/** The hidden text is placed relative to it. */
const STYLE = { position: 'relative', whiteSpace: 'nowrap' } as const;

/** How often what it says is brought up to date, in ms. */
const STEP = 60_000;

/** A point in time: how long ago, and exactly on hover and for screen readers. */
export const TimeCell = memo(({ time }: { time: Date }) => {
  const formats = useFormats();
  // Time goes on, whether or not anything else here changes.
  useHarmonicIntervalFn(useUpdate(), STEP);
  const exact = formats.exactTime(time);
  return (
    <time style={STYLE} dateTime={time.toISOString()} title={exact}>
      {formats.relativeTime(time)}
      <VisuallyHidden>{`, ${exact}`}</VisuallyHidden>
    </time>
  );
});
