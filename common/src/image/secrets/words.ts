/** How a shell takes a command apart, as far as that matters for secrets. */
import { skip } from './sticky';

/** A word of a command, or what stands between two commands. */
export interface Word {
  /** Without its quotes. */
  text: string;
  /** Where it stands, with its quotes. */
  start: number;
  end: number;
  /** Whether it ends a command: `&&`, `|`, `;`. */
  isOperator: boolean;
  /** What stands within quotes and has spaces: it may be a command of its own. */
  inner: Array<readonly [start: number, end: number]>;
}

const SPACE = /\s/;
const OPERATOR = /[|;&()]/;
const REDIRECTION = /[<>]/;
/** Around and between the words of a list: `["az", "login"]`. */
const LIST = /[[\],{}]/;
/** What ends a word; in a list, what follows its quotes does, too. */
const END = /[\s|;&()<>]/;
const LIST_END = /[\s|;&()<>[\],{}]/;
const PLAIN = /[^\s|;&()<>"'\\]+/y;
const QUOTE = /\\?["']/y;

/** Finds the ends of quotes, and looks for none twice in vain. */
class Closing {
  private readonly missing = new Set<string>();

  constructor(private readonly text: string) {}

  find(quote: string, from: number): number {
    if (this.missing.has(quote)) {
      return -1;
    }
    let at = this.text.indexOf(quote, from);
    // One with a backslash before it is another one.
    while (quote.length === 1 && at > from && this.text[at - 1] === '\\') {
      at = this.text.indexOf(quote, at + 1);
    }
    if (at === -1) {
      this.missing.add(quote);
    }
    return at;
  }
}

/**
 * Takes a command apart. Quotes that are not closed hold nothing; those with a
 * backslash before them are quotes, too, as in `sh -c "… \"…\""`. Each character
 * is looked at once.
 */
export function splitWords(command: string): Word[] {
  const words: Word[] = [];
  const closing = new Closing(command);
  let at = 0;
  while (at < command.length) {
    const sign = command[at];
    if (OPERATOR.test(sign) || REDIRECTION.test(sign)) {
      const kind = OPERATOR.test(sign) ? OPERATOR : REDIRECTION;
      const end = endOf(command, at, kind);
      words.push({
        text: command.slice(at, end),
        start: at,
        end,
        isOperator: kind === OPERATOR,
        inner: [],
      });
      at = end;
    } else if (SPACE.test(sign) || LIST.test(sign)) {
      at += 1;
    } else {
      const word = readWord(command, at, closing);
      words.push(word);
      at = word.end;
    }
  }
  return words;
}

function endOf(command: string, start: number, kind: RegExp): number {
  let at = start;
  while (at < command.length && kind.test(command[at])) {
    at += 1;
  }
  return at;
}

function readWord(command: string, start: number, closing: Closing): Word {
  const parts: string[] = [];
  const inner: Word['inner'] = [];
  let wasQuoted = false;
  let at = start;
  while (
    at < command.length &&
    !(wasQuoted ? LIST_END : END).test(command[at])
  ) {
    const plain = skip(PLAIN, command, at);
    const open = plain ?? skip(QUOTE, command, at);
    wasQuoted = false;
    if (plain !== undefined) {
      parts.push(command.slice(at, plain));
      at = plain;
    } else if (open !== undefined) {
      const quote = command.slice(at, open);
      const close = closing.find(quote, open);
      wasQuoted = close !== -1;
      const within = wasQuoted ? command.slice(open, close) : '';
      parts.push(within);
      if (SPACE.test(within)) {
        inner.push([open, close]);
      }
      at = wasQuoted ? close + quote.length : open;
    } else {
      // A backslash, and what it takes the meaning from.
      parts.push(command.slice(at + 1, at + 2));
      at = Math.min(at + 2, command.length);
    }
  }
  return { text: parts.join(''), start, end: at, isOperator: false, inner };
}
