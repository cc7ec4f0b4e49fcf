/**
 * What hides in a text from outside: characters that nobody sees, and that turn
 * around, split or cover what stands beside them (Unicode Technical Report 36,
 * "Unicode Security Considerations"; "Trojan Source", CVE-2021-42574).
 *
 * Where they do what they are for, they are left alone: joiners within words of
 * scripts that have them and within emoji, selectors behind what they select from.
 */

/** A part of a text: as it is, or hidden characters side by side. */
export type Piece = { text: string } | { hidden: string };

/** White space that a page shows as such. */
const SPACE = '\\t\\n\\r';
/** Ignorable, though blank: the empty pattern of Braille. */
const BLANK = '\\u2800';
/** What is not seen; tabs and ends of lines are, as space. */
const UNSEEN = new RegExp(
  `(?![${SPACE}])[\\p{Default_Ignorable_Code_Point}\\p{Bidi_Control}\\p{Cc}\\p{Zl}\\p{Zp}\\ufff9-\\ufffb${BLANK}]`,
  'u',
);
const MARK = /\p{M}/u;
/** What a text has that is to be looked at; others are of one piece. */
const SUSPICIOUS = new RegExp(`${UNSEEN.source}|\\p{M}{2}`, 'u');

/** As many marks as stand on a letter; Hebrew has four, Tibetan stacks have more. */
const MOST_MARKS = 6;

const JOINER = /[\u200c\u200d]/;
const ZERO_WIDTH_JOINER = '\u200d';
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';
const BLACK_FLAG = '\u{1f3f4}';

/**
 * The scripts whose words may have joiners within them (Unicode 15, section 23.2,
 * "Cursive Connection", and the chapters on South and Southeast Asia).
 */
const JOINED =
  /(?=[\p{L}\p{M}])[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const PICTURE = /\p{Extended_Pictographic}/u;
/** What stands between a picture and what is joined to it. */
const OF_PICTURE = /[\ufe0f\p{Emoji_Modifier}]/u;

/** What selects a form of the character before it, and from which it can. */
const SELECTIONS: ReadonlyArray<[selector: RegExp, base: RegExp]> = [
  [/[\ufe0e\ufe0f]/u, PICTURE],
  [/[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/u, /\p{Script=Han}/u],
  [/[\u180b-\u180d\u180f]/u, /\p{Script=Mongolian}/u],
];

/** `1️⃣`: a digit, a selector and the key around both. */
const KEY = /^[0-9#*]\ufe0f\u20e3$/u;

/** The flags of England, Scotland and Wales, which are spelt in tags behind a flag. */
const REGIONS = ['gbeng', 'gbsct', 'gbwls'].map(
  region =>
    `${String.fromCodePoint(
      ...Array.from(region, letter => 0xe0000 + letter.codePointAt(0)!),
    )}\u{e007f}`,
);

/**
 * The letters that run from right to left: the blocks of such scripts (Unicode
 * Character Database, `DerivedBidiClass.txt`). Marks run as what they stand on.
 */
export const RIGHT_TO_LEFT =
  /(?![\p{Cf}\p{M}])[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Takes a text apart.
 *
 * @param text - from outside, of any content and length
 * @returns its pieces; joined they are the text
 */
export function piecesOf(text: string): Piece[] {
  if (!SUSPICIOUS.test(text)) {
    return text === '' ? [] : [{ text }];
  }
  const characters = Array.from(text);
  const hidden = findHidden(characters);
  const pieces: Piece[] = [];
  let start = 0;
  characters.forEach((_, at) => {
    if (hidden[at] !== hidden[at + 1]) {
      const part = characters.slice(start, at + 1).join('');
      pieces.push(hidden[at] ? { hidden: part } : { text: part });
      start = at + 1;
    }
  });
  return pieces;
}

/** Which characters hide, each by its place. */
function findHidden(characters: readonly string[]): boolean[] {
  const paired = findPaired(characters);
  const hidden: boolean[] = [];
  let marks = 0;
  characters.forEach((character, at) => {
    marks = MARK.test(character) ? marks + 1 : 0;
    const isLost =
      UNSEEN.test(character) &&
      !paired.has(at) &&
      // What belongs to something hidden belongs to nothing that is seen.
      (hidden[at - 1] || !belongs(characters, at));
    hidden.push(isLost || marks > MOST_MARKS);
  });
  return hidden;
}

/** Tells whether a character that is not seen belongs to what is beside it. */
function belongs(characters: readonly string[], at: number): boolean {
  return isJoining(characters, at) || isSelecting(characters, at);
}

/** Where the characters are that belong to each other: isolates, and flags. */
function findPaired(characters: readonly string[]): ReadonlySet<number> {
  const found = findIsolates(characters);
  characters.forEach((character, at) => {
    if (character === BLACK_FLAG) {
      const region = characters.slice(at + 1, at + 7);
      if (REGIONS.includes(region.join(''))) {
        region.forEach((_, offset) => found.add(at + 1 + offset));
      }
    }
  });
  return found;
}

/** Isolates that have letters from right to left in them, as it should be. */
function findIsolates(characters: readonly string[]): Set<number> {
  const found = new Set<number>();
  const open: Array<{ at: number; isNeeded: boolean }> = [];
  characters.forEach((character, at) => {
    const last = open.at(-1);
    if (character === ISOLATE) {
      open.push({ at, isNeeded: false });
    } else if (last && RIGHT_TO_LEFT.test(character)) {
      last.isNeeded = true;
    } else if (last && character === END_OF_ISOLATE) {
      open.pop();
      if (last.isNeeded) {
        found.add(last.at).add(at);
        open.slice(-1).forEach(outer => {
          outer.isNeeded = true;
        });
      }
    }
  });
  return found;
}

/** Tells whether a joiner stands within a word or an emoji. */
function isJoining(characters: readonly string[], at: number): boolean {
  if (!JOINER.test(characters[at])) {
    return false;
  }
  const [before = '', next = ''] = [characters[at - 1], characters[at + 1]];
  const isWithin = JOINED.test(next) && !UNSEEN.test(next);
  if (JOINED.test(before) && (isWithin || MARK.test(before))) {
    return true;
  }
  const picture = OF_PICTURE.test(before) ? characters[at - 2] ?? '' : before;
  return (
    characters[at] === ZERO_WIDTH_JOINER &&
    PICTURE.test(picture) &&
    PICTURE.test(next)
  );
}

/** Tells whether a selector has something to select from. */
function isSelecting(characters: readonly string[], at: number): boolean {
  const [before = '', next = ''] = [characters[at - 1], characters[at + 1]];
  return (
    KEY.test(before + characters[at] + next) ||
    SELECTIONS.some(
      ([selector, base]) => selector.test(characters[at]) && base.test(before),
    )
  );
}
