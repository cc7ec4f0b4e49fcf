/**
 * Reads a sentence that a scanner always writes in the same words.
 */

/** What a sentence tells, by the names of its gaps. */
export type Told = ReadonlyMap<string, string>;

/**
 * Reads a text by a sentence with gaps, in one pass: each gap ends where the
 * words after it first stand.
 *
 * @param sentence - such as `{name} is at {version}.`
 * @returns `undefined` if the text is another sentence
 */
export function readPhrase(sentence: string, text: string): Told | undefined {
  // Words and names of gaps by turns; words come first and last.
  const [start, ...parts] = sentence.split(/\{(\w+)\}/);
  if (!text.startsWith(start)) {
    return undefined;
  }
  const told = new Map<string, string>();
  let from = start.length;
  for (let i = 0; i < parts.length; i += 2) {
    const [gap, words] = parts.slice(i, i + 2);
    const isLast = i + 2 === parts.length;
    const to = isLast ? endOf(text, words) : text.indexOf(words, from);
    if (to < from) {
      return undefined;
    }
    told.set(gap, text.slice(from, to).trim());
    from = to + words.length;
  }
  return told;
}

function endOf(text: string, words: string): number {
  return text.endsWith(words) ? text.length - words.length : -1;
}
