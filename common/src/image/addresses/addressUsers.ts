import { noSign, Range, sign, skip, sticky } from './addressSigns';

const COLON = sign(':', '3a');
/** Before the digest of an image it is not what ends a password. */
const AT = `${sign('@', '40')}(?!sha\\d{3}${COLON})`;
/** Browsers leave tabs and line ends out. */
const SLASH = `${sign('[/\\\\]', '2f', '5c')}[\\t\\r\\n]*`;
const NAME_ENDS = ['2f', '5c', '3f', '23', '40', '3a'];
/** What may stand around an address without a scheme, on its left. */
const AROUND = '\\s"\'`=(<[{,;|';
const HOST_END = `(?=${sign('[/\\\\?#]', '2f', '5c', '3f', '23')}|$)`;

/** What the part begins behind that may say who signs in. */
const AUTHORITY = `(?:https?|wss?|ftp)${COLON}(?:${SLASH})*|(?:${SLASH}){2,}`;
const BARE = `^[${AROUND}]*|[${AROUND}]+`;
/** What stands before a colon with no password behind it. */
const NO_USER =
  /^(?:pkg|mailto|urn|acct|sips?|xmpp|npm|jsr|workspace|github|gitlab|bitbucket|https?|wss?|ftp)$/i;

const IS_NAME = sticky(noSign('/\\\\?#@:', ...NAME_ENDS));
const IS_PLAIN_NAME = sticky('[^/\\\\?#@:]*');
const IS_BARE_NAME = sticky(noSign(`/\\\\?#@:${AROUND}`, ...NAME_ENDS));
const IS_AT = sticky(AT);
const IS_COLON = sticky(COLON);
const IS_PORT = sticky(`\\d*${HOST_END}`);
const IS_IPV6 = sticky(`\\[[\\da-f:.]*\\](?:${COLON}\\d*)?${HOST_END}`);
const IS_SLASHED = sticky(`(?:${SLASH}){2}`);
/** A name, and no version: the last part of it begins with a letter. */
const IS_HOST = sticky(
  `(?:(?:(?:[a-z\\d_-]+\\.)*[a-z][a-z\\d_-]*|(?:\\d+\\.){3}\\d+)(?![\\w.@-])|${sign(
    '\\[',
    '5b',
  )})`,
);

/** A password that is all digits, or a port before a name such as `/@scope/x`. */
const IS_PORT_OF_SCOPE = sticky('\\d+[/\\\\]@');

/** A text in which there may be addresses, and what is known of it. */
interface Word {
  text: string;
  /** Where the last `@` ends: what a password has of them is before it. */
  end: number;
}

/**
 * Finds those who sign in by the addresses of a text, each with the `@` behind
 * them: up to the last one if there is a password, which may have every sign in it.
 *
 * @param text - one address, or one word
 */
export function findUsers(text: string): Range[] {
  const signs = new RegExp(AT, 'gi');
  let end = 0;
  let endBeforeHost = 0;
  while (signs.test(text)) {
    end = signs.lastIndex;
    endBeforeHost = skip(IS_HOST, text, end) ? end : endBeforeHost;
  }
  return [
    ...findBehind(BARE, { text, end: endBeforeHost }, findBareHost),
    ...findBehind(AUTHORITY, { text, end }, findHost),
  ];
}

function findBehind(
  before: string,
  word: Word,
  find: (word: Word, start: number) => number,
): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  const places = word.text.matchAll(new RegExp(before, 'gi'));
  for (const { index, 0: found } of places) {
    const start = index + found.length;
    const end = start < from ? start : find(word, start);
    if (end > start) {
      ranges.push({ start, end });
      from = end;
    }
  }
  return ranges;
}

/**
 * Where the host begins in `user:password@host`; at the start without those. An
 * encoded sign may be a part of the user, or the address as a whole is encoded.
 */
function findHost(word: Word, start: number): number {
  return Math.max(
    findHostBehind(IS_NAME, word, start),
    findHostBehind(IS_PLAIN_NAME, word, start),
  );
}

function findHostBehind(isName: RegExp, word: Word, start: number): number {
  const { text, end } = word;
  let host = start;
  for (;;) {
    if (skip(IS_IPV6, text, host) !== undefined) {
      return host;
    }
    const nameEnd = skip(isName, text, host) ?? host;
    const behind = skip(IS_AT, text, nameEnd);
    if (behind === undefined) {
      // Behind a user, what looks like a host may be the rest of its address.
      const name = host > start ? '' : text.slice(host, nameEnd);
      return isPasswordBehind(word, name, nameEnd) ? end : host;
    }
    host = behind;
  }
}

/** As {@link findHost}, where no scheme tells that it is an address. */
function findBareHost(word: Word, start: number): number {
  const { text, end } = word;
  let nameEnd = skip(IS_BARE_NAME, text, start) ?? start;
  let name = text.slice(start, nameEnd);
  const behind = skip(IS_AT, text, nameEnd);
  if (behind !== undefined) {
    // A user who is an address of mail, unless it is `git@host:path@version`.
    nameEnd = skip(IS_BARE_NAME, text, behind) ?? behind;
    name = name === 'git' ? '' : 'user';
  }
  const colon = skip(IS_COLON, text, nameEnd);
  const isAddress =
    name !== '' &&
    !NO_USER.test(name) &&
    colon !== undefined &&
    skip(IS_SLASHED, text, colon) === undefined;
  return isAddress && isPasswordBehind(word, name, nameEnd) ? end : start;
}

/**
 * Tells whether a colon and a password follow a name. A port may follow it, too; a
 * password may begin like one, but hardly behind a host with dots.
 */
function isPasswordBehind(
  { text, end }: Word,
  name: string,
  nameEnd: number,
): boolean {
  const start = skip(IS_COLON, text, nameEnd);
  if (start === undefined || start >= end) {
    return false;
  }
  const isPort =
    skip(IS_PORT, text, start) !== undefined &&
    (/[.\]]|^localhost$/i.test(name) ||
      skip(IS_PORT_OF_SCOPE, text, start) === end);
  return !isPort;
}
