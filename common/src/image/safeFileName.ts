/** As long as a name may be, its extension included, in characters. */
const LONGEST = 100;

/** What is no letter and no digit of any language, and not `.`, `_` or `-`. */
const OTHER = /[^\p{L}\p{M}\p{N}._-]+/gu;
/** What hides a file, or makes an option of its name, or belongs to no letter. */
const LEADING = /^[.\p{M}-]+/u;
/** What Windows drops from the end of a name, and with it dashes. */
const TRAILING = /[.-]+$/;
/** The first half of a character, whose other one was cut. */
const HALF = /[\uD800-\uDBFF]$/;
/**
 * The names of devices, whatever extension they have (Microsoft, "Naming Files,
 * Paths, and Namespaces").
 */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?=\.|$)/i;
const EXTENSION = /\.[^.]{1,16}$/;

/**
 * Makes a name for a file of a name from outside: one that leads to no folder,
 * hides nothing, and is a name on every system.
 *
 * @param instead - what it is called if nothing of it can be in such a name
 *
 * @alpha
 */
export function safeFileName(name: string, instead = 'file'): string {
  const start = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
  const plain = name
    .slice(start)
    .normalize('NFC')
    .replace(OTHER, '-')
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .replace(DEVICE, '_$&');
  const extension = EXTENSION.exec(plain)?.[0] ?? '';
  const stem = plain
    .slice(0, plain.length - extension.length)
    .slice(0, LONGEST - extension.length)
    .replace(HALF, '');
  return stem + extension || instead;
}
