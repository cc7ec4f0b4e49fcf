/** What nobody sees, by the properties of Unicode; ends of lines and tabs are seen. */
const UNSEEN =
  /(?![\t\n\r])[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}\p{Zl}\p{Zp}\ufff9-\ufffb\u2800]/u;

/** Where such characters belong: each with what stands around it there. */
const BELONGING = [
  // Words of scripts whose letters are joined.
  /(?<=(?=[\p{L}\p{M}])[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}])[\u200c\u200d]/gu,
  // Emoji of several pictures, and forms of one.
  /(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d(?=\p{Extended_Pictographic})/gu,
  /(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]/gu,
  /(?<=[0-9#*])\ufe0f(?=\u20e3)/gu,
  /(?<=\u{1f3f4})[\u{e0061}-\u{e007a}]{5}\u{e007f}/gu,
  // Forms of characters.
  /(?<=\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/gu,
  /(?<=\p{Script=Mongolian})[\u180b-\u180d\u180f]/gu,
];

/** An isolate without another one in it, around letters from right to left. */
const ISOLATE =
  /\u2068([^\u2068\u2069]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}][^\u2068\u2069]*)\u2069/gu;

/** Marks on one letter, more than any script has. */
const FLOOD = /\p{M}{7,}/gu;

/**
 * Finds what hides in a shown text: what nobody sees where it has no business.
 *
 * @returns the code points
 */
export function findHidden(shown: string): string[] {
  let rest = BELONGING.reduce((text, each) => text.replace(each, ''), shown);
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(ISOLATE, '$1');
  }
  const unseen = Array.from(rest).filter(character => UNSEEN.test(character));
  const floods = shown.match(FLOOD) ?? [];
  return [...unseen, ...floods].map(found =>
    found.codePointAt(0)!.toString(16),
  );
}
