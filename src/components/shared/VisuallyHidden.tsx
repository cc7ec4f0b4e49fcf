import { HTMLAttributes } from 'react';

/** Of its own, and no class: a table has some hundred. */
const STYLE = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** What screen readers read and nobody sees. */
export function VisuallyHidden(props: HTMLAttributes<HTMLSpanElement>) {
  return <span {...props} style={STYLE} />;
}
