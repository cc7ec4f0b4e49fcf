import { VisuallyHidden } from '../../shared';

/** The hidden text is placed relative to it. */
const STYLE = { position: 'relative' } as const;

/** Stands in a cell where there is nothing to tell; on hover and for screen readers, why. */
export function Dash({ title }: { title: string }) {
  return (
    <span style={STYLE} title={title}>
      <span aria-hidden>–</span>
      <VisuallyHidden>{title}</VisuallyHidden>
    </span>
  );
}
