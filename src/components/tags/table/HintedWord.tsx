import { VisuallyHidden } from '../../shared';

/** The hidden text is placed relative to it. */
const STYLE = { position: 'relative' } as const;

interface HintedWordProps {
  word: string;
  /** What stands behind it, on hover and for screen readers. */
  hint: string;
  /** Whether a dash stands for it on screen. */
  isQuiet?: boolean;
}

/** A word in a cell. */
export function HintedWord({ word, hint, isQuiet }: HintedWordProps) {
  return isQuiet ? (
    <span style={STYLE} title={hint}>
      <span aria-hidden>–</span>
      <VisuallyHidden>{`${word}, ${hint}`}</VisuallyHidden>
    </span>
  ) : (
    <span style={STYLE} title={hint}>
      {word}
      <VisuallyHidden>{`, ${hint}`}</VisuallyHidden>
    </span>
  );
}
