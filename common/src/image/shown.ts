/**
 * The texts of an image as they are shown: cut, then looked into for secrets. Each
 * may have any length, and what is cut off is looked into by nobody.
 */
import { hasBuildArguments, readableCommand } from './commands';
import {
  endSafely,
  LOOKED_INTO,
  maskCommand,
  maskText,
  maskWords,
} from './secrets';

/**
 * A text without secrets, and the whole of it for who asks.
 *
 * @alpha
 */
export interface ShownText {
  masked: string;
  /** Or what makes it, if that takes long. */
  text: string | (() => string);
}

/** Only at their end are the values of build arguments over, in characters. */
const LONGEST_ARGUMENTS = 65_536;

/**
 * The start of a text of any kind, without secrets.
 *
 * @alpha
 */
export function showText(text: string): ShownText {
  return { masked: maskStart(text), text };
}

/**
 * The start of a text without secrets, where nobody can ask for the whole of it.
 *
 * @alpha
 */
export function maskStart(text: string): string {
  return text.length <= LOOKED_INTO
    ? maskText(text)
    : `${maskText(endSafely(text.slice(0, LOOKED_INTO)))}…`;
}

/**
 * The start of a text without secrets, as of {@link maskStart}, if there is a text.
 *
 * @alpha
 */
export function maskDefined(text: string | undefined): string | undefined {
  return text === undefined ? undefined : maskStart(text);
}

/**
 * Names without what may be secret in them, all different as before: those that
 * are the same now have a number.
 *
 * @alpha
 */
export function maskNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map(name => {
    const masked = maskStart(name);
    let label = masked;
    for (let number = 2; seen.has(label); number += 1) {
      label = `${masked} (${number})`;
    }
    seen.add(label);
    return label;
  });
}

/**
 * A command that is a list of words, such as `["az","login"]`, without secrets.
 *
 * @alpha
 */
export function showWords(words: readonly string[]): ShownText {
  let room = LOOKED_INTO;
  const start = words.findIndex(word => {
    room -= word.length + 1;
    return room < 0;
  });
  if (start === -1) {
    return { masked: writeWords(maskWords(words)), text: writeWords(words) };
  }
  const masked = maskWords(words.slice(0, start));
  return {
    masked: writeWords([...masked, '…']),
    text: () => writeWords(words),
  };
}

function writeWords(words: readonly string[]): string {
  return JSON.stringify(words);
}

/**
 * The start of the command that made a layer, as a Dockerfile has it, without secrets.
 *
 * @param command - as it stands in the history
 *
 * @alpha
 */
export function showCommand(command: string): ShownText {
  const hasArguments = hasBuildArguments(command.slice(0, LOOKED_INTO));
  const text = () => readableCommand(command);
  if (hasArguments && command.length > LONGEST_ARGUMENTS) {
    return { masked: 'RUN …', text };
  }
  const isRead = hasArguments || command.length <= LOOKED_INTO;
  const readable = readableCommand(
    isRead ? command : command.slice(0, LOOKED_INTO),
  );
  return isRead && readable.length <= LOOKED_INTO
    ? { masked: maskCommand(readable), text: readable }
    : {
        masked: `${maskCommand(endSafely(readable.slice(0, LOOKED_INTO)))}…`,
        text,
      };
}
