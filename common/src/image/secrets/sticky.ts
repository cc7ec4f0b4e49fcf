/** Where the match of a sticky expression ends, if it is there. */
export function skip(
  sticky: RegExp,
  text: string,
  at: number,
): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}
