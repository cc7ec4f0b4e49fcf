/** Where the secret starts that a name tells of. */
import { looksSecret } from './names';
import { skip } from './sticky';

/**
 * What a text is: a command; one word of a list, as `["az", "login"]` has them; or
 * it may be a sentence, where a colon sets no value: `token: reads tokens`.
 */
export type TextKind = 'command' | 'word' | 'prose';

/** A name, and what follows it. */
export interface Setting {
  name: string;
  /** What stands between name and value; empty for a gap. */
  mark: string;
  /** Where the mark ends. */
  at: number;
}

/** How a header goes on before its secret. */
const SCHEME = /(?:bearer|basic|digest|negotiate|token) +/iy;
/** Headers of HTTP that let somebody in (RFC 9110, RFC 6265). */
const HEADER = /^(?:(?:proxy-)?authorization|(?:set-)?cookie)$/i;
/** `rsa==4.9`, as pip has it, is a version. */
const VERSION = /=\d/y;
/** `-p=80:80` is a port. */
const PORT = /\d[\d.:-]*(?:\/\w+)?(?![^\s"'])/y;
/** A word that is all that follows, to the end of what is said. */
const ALONE = /[^\s"']+(?=["',;]|\s*$)/y;
/** What follows these is a secret in a sentence, too. */
const SPOKEN =
  /^(?:password|passwd|passphrase|pwd|(?:api|access|secret)[_-]?key|client[_-]?secret)$/i;
/** A path, as in `/secrets:/run/secrets`. */
const PATH = /[/\\]/y;
/** Between a word of SQL, or of `.netrc`, and the value. */
const BEFORE_QUOTE = / +(?=\\?["'])/y;
const GAP = / +/y;

/**
 * Finds where the secret starts that a name tells of.
 *
 * @param from - where the name starts
 */
export function findStart(
  text: string,
  from: number,
  { name, mark, at }: Setting,
  kind: TextKind,
): number | undefined {
  const behind = () => skip(SCHEME, text, at) ?? at;
  if (mark === '') {
    return findSpoken(text, from, name, at);
  }
  if (/["'=]/.test(mark)) {
    const isSecret =
      looksSecret(name) ||
      (name === '-p' && skip(PORT, text, at) === undefined);
    return isSecret && skip(VERSION, text, at) === undefined
      ? behind()
      : undefined;
  }
  if (HEADER.test(name)) {
    return behind();
  }
  if (!looksSecret(name)) {
    return undefined;
  }
  const isSet =
    mark === ':'
      ? isOption(text, from) && skip(PATH, text, at) === undefined
      : kind !== 'prose' ||
        SPOKEN.test(name) ||
        skip(ALONE, text, at) !== undefined;
  return isSet ? behind() : undefined;
}

/** `-password:…` or `/password:…`; not `https://token:80`. */
function isOption(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  return text[from] === '-' || /^["'\s]?\/$/.test(before);
}

/**
 * `IDENTIFIED BY '…'` and `PASSWORD '…'` of SQL, and `login … password …` of
 * `.netrc`.
 */
function findSpoken(
  text: string,
  from: number,
  name: string,
  at: number,
): number | undefined {
  const before = () => text.slice(Math.max(0, from - 100), from);
  if (/^password$/i.test(name)) {
    return /\blogin\s+\S+\s+$/i.test(before())
      ? skip(GAP, text, at)
      : skip(BEFORE_QUOTE, text, at);
  }
  return /^by$/i.test(name) && /\bidentified (?:with \S+ )?$/i.test(before())
    ? skip(BEFORE_QUOTE, text, at)
    : undefined;
}
