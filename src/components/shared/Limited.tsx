import { ReactNode, useState } from 'react';
import { ShowMore } from './ShowMore';

/** As many as stand on a page at first: an image may have any number. */
export const SHOWN_AT_FIRST = 200;

/** As many as come at a time, if somebody wants to see more. */
const STEP = 1_000;

interface LimitedProps<T> {
  items: readonly T[];
  limit?: number;
  /** Shows some of the items. */
  children: (items: readonly T[]) => ReactNode;
}

/** The first of many items, and the others step by step if somebody wants those. */
export function Limited<T>(props: LimitedProps<T>) {
  const { items, limit = SHOWN_AT_FIRST, children } = props;
  const [steps, setSteps] = useState(0);
  const shown = limit + steps * STEP;
  return (
    <>
      {children(items.slice(0, shown))}
      <ShowMore
        shown={shown}
        total={items.length}
        step={STEP}
        onMore={() => setSteps(steps + 1)}
      />
    </>
  );
}
