/** Texts from outside as plain strings: for titles, labels, messages and files. */
import { Piece, piecesOf, RIGHT_TO_LEFT } from './hiddenText';

/** As many hidden characters as are named side by side; the others are counted. */
const MOST_NAMED = 3;

/** An isolate and its end: what is in it turns nothing around beside it. */
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

/**
 * Names what hides in a text: `⟨U+202E⟩`.
 *
 * @param hidden - hidden characters side by side
 */
export function nameHidden(hidden: string): string {
  const characters = Array.from(hidden);
  const names = characters.slice(0, MOST_NAMED).map(codePoint);
  const more = characters.length - names.length;
  return `⟨${names.join(' ')}${more > 0 ? ` +${more}` : ''}⟩`;
}

/** The text with names in the place of what hides in it. */
export function withHiddenNamed(text: string): string {
  return withNames(piecesOf(text));
}

function withNames(pieces: readonly Piece[]): string {
  return pieces
    .map(piece => ('hidden' in piece ? nameHidden(piece.hidden) : piece.text))
    .join('');
}

/**
 * What is looked through for a part of a text: as it is shown, and as it would be
 * without what hides in it; in lower case.
 */
export function searchedText(text: string): string {
  const pieces = piecesOf(text);
  const seen = pieces.map(piece => ('text' in piece ? piece.text : ''));
  return (
    pieces.length === seen.filter(Boolean).length
      ? text
      : `${withNames(pieces)}\n${seen.join('')}`
  ).toLowerCase();
}

/**
 * The text as it can stand among others: what hides in it is named, and where it
 * runs from right to left, it is isolated. Done twice it is the same.
 */
export function visibleText(text: string): string {
  const named = withHiddenNamed(text);
  return RIGHT_TO_LEFT.test(named) && !isIsolated(named)
    ? `${ISOLATE}${named}${END_OF_ISOLATE}`
    : named;
}

/** Tells whether a text is one isolate from its beginning to its end. */
function isIsolated(text: string): boolean {
  if (!text.startsWith(ISOLATE)) {
    return false;
  }
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    depth += Number(text[at] === ISOLATE) - Number(text[at] === END_OF_ISOLATE);
    if (depth === 0) {
      return at === text.length - 1;
    }
  }
  return false;
}

function codePoint(character: string): string {
  const hex = character.codePointAt(0)!.toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}
