/** As much of a text as is looked into, in characters. */
export const LOOKED_INTO = 4_096;

/** What is written may be piped into what reads a password, behind the end. */
const WRITTEN = /\b(?:echo|printf|write-output)\s(?:[^;&]|&[^&])*$/i;

/**
 * Ends the start of a longer text where no secret is cut in half: half of one may
 * not look like one.
 */
export function endSafely(start: string): string {
  return start.slice(0, start.lastIndexOf(' ') + 1).replace(WRITTEN, '');
}
