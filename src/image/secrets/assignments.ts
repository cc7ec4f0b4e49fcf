import { maskCredentials } from './credentials';
import { MASK } from './mask';
import { looksSecret } from './names';

/**
 * Hides the values that a command sets for names that look secret, as
 * `ENV DB_PASSWORD=…`, `RUN TOKEN=… npm ci`, `--password …` and
 * `Authorization: Bearer …` do, and the credentials in addresses. Where a value
 * ends is a guess: it errs towards hiding. Takes time by the length of the
 * command, whatever stands there.
 */
export function maskSecrets(command: string): string {
  return maskCredentials(maskNamed(command));
}

/** Something with a meaning here: a quote, or a word and what follows it. */
const TOKEN = /\\[^]|["']|([\w.-]+)(=|: ?)?/g;
/** Between an option and its value, also in a list: `"--token", "abc"`. */
const OPTION_GAP = /["']?,?\s+(?!["']?[-&|;<>])/y;
/** How a header goes on before its secret. */
const SCHEME = /(?:bearer|basic|digest|negotiate|token) +/iy;
/** What follows a value in `ENV A=b c D=e`. */
const STEP_END = /\s[\w.-]+=/y;

function maskNamed(command: string): string {
  const [, step = '', onlyName] =
    /^(ENV|ARG|LABEL) (?:([\w.-]+) (?=.))?/i.exec(command) ?? [];
  if (onlyName && looksSecret(onlyName)) {
    return `${step} ${onlyName} ${MASK}`; // The rest is its value.
  }
  const tokens = new RegExp(TOKEN);
  let masked = '';
  let end = 0;
  let open = ''; // The quote within which a token stands.
  for (let found = tokens.exec(command); found; found = tokens.exec(command)) {
    const [token, name, mark] = found;
    // Builders write the values of steps without quotes: one means nothing.
    if (!step && (token === open || (!open && /^["']$/.test(token)))) {
      open = open ? '' : token;
    }
    const start = name && findValue(command, name, mark, tokens.lastIndex);
    if (start) {
      // As in `"--token" "abc"`: the quote is around the option alone.
      const isClosed = /^["']/.test(command.slice(tokens.lastIndex, start));
      open = isClosed ? '' : open;
      const before = command[found.index - 1] ?? '';
      const around = !isClosed && /["']/.test(before) ? before : '';
      const ends = step ? STEP_END : endWithin(around || open, around !== '');
      tokens.lastIndex = findEnd(command, start, ends);
      if (tokens.lastIndex > start) {
        masked += command.slice(end, start) + MASK;
        end = tokens.lastIndex;
      }
    }
  }
  return masked + command.slice(end);
}

/**
 * Finds where the secret starts that a name tells of.
 *
 * @param mark - what stands between them, unless it is a gap
 * @param at - where name and mark end
 */
function findValue(
  command: string,
  name: string,
  mark: string | undefined,
  at: number,
): number | undefined {
  if (mark === '=') {
    return looksSecret(name) || name === '-p' ? at : undefined;
  }
  if (mark) {
    const isHeader = /^(?:proxy-)?authorization$/i.test(name);
    return isHeader || (mark === ': ' && looksSecret(name))
      ? skip(SCHEME, command, at) ?? at
      : undefined;
  }
  return name.startsWith('-') && looksSecret(name)
    ? skip(OPTION_GAP, command, at)
    : undefined;
}

/** Where the match of a sticky expression ends, if it is there. */
function skip(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

/**
 * What follows a value within a quote, or within none. A quote closes only
 * where a word may end: in `"a "b` none does.
 *
 * @param isAround - whether the quote stands around a name and its value only,
 *   as in `"TOKEN=a b"`, so that spaces belong to the value
 */
function endWithin(quote: string, isAround: boolean): RegExp {
  const close = quote && `\\\\?${quote}(?=[\\s,;&|)\\]}]|$)`;
  return new RegExp(
    [isAround ? '' : '\\s', close].filter(Boolean).join('|'),
    'y',
  );
}

/** Where a value ends: not within quotes of its own. */
function findEnd(text: string, start: number, ends: RegExp): number {
  let quote = '';
  let at = start;
  while (at < text.length) {
    const sign = text[at] === '\\' ? text.slice(at, at + 2) : text[at];
    if (quote) {
      quote = sign === quote ? '' : quote;
    } else if (skip(ends, text, at) !== undefined) {
      return at;
    } else if (/^\\?["']$/.test(sign)) {
      quote = sign;
    }
    at += sign.length;
  }
  return text.length;
}
