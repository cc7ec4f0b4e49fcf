import { VisuallyHidden } from '../../shared';

/** The hidden text is placed relative to it. */
const STYLE = { position: 'relative' } as const;

/** Stands in a cell while something is read; on hover and for screen readers, what. */
export function ReadingMark({ title }: { title: string }) {
  return (
    <span style={STYLE} title={title}>
      <span aria-hidden>…</span>
      <VisuallyHidden>{title}</VisuallyHidden>
    </span>
  );
}
