/**
 * What of an image's content is better not shown: one rule for names, values and
 * command lines, wherever they are shown, compared or saved.
 */
import { maskPasswords } from '../addresses';
import { findSecretArguments } from './arguments';
import { maskAssignments } from './assignments';
import { maskArguments } from './commandArguments';
import { endSafely, LOOKED_INTO } from './cut';
import { maskForms } from './forms';
import { MASK } from './mask';
import { looksSecret } from './names';
import { TextKind } from './valueStarts';

export { endSafely, LOOKED_INTO, MASK };

/** How often a text is looked through again, as one mask may lay open another. */
const ROUNDS = 4;

/**
 * Hides the secrets in a command.
 *
 * @alpha
 */
export function maskCommand(command: string): string {
  return mask(command, 'command');
}

/** Hides the secrets in a text of any kind. */
export function maskText(text: string): string {
  return mask(text, 'prose');
}

/** Hides the secrets in a command that is a list of words: `["az", "login"]`. */
export function maskWords(words: readonly string[]): string[] {
  const secrets = findSecretArguments(
    words.map(text => ({ text, isOperator: false })),
  );
  return words.map((word, at) => {
    const shown = secrets.get(at);
    return shown === undefined
      ? mask(word, 'word')
      : word.slice(0, shown) + MASK;
  });
}

/**
 * Tells whether the value of a variable or label is better not shown.
 *
 * @alpha
 */
export function isSecret(name: string, value: string): boolean {
  return (
    value !== '' &&
    (looksSecret(name) ||
      value.length > LOOKED_INTO ||
      maskText(value) !== value)
  );
}

/** Looks through a text until nothing changes: what is masked stays as it is. */
function mask(text: string, kind: TextKind): string {
  let masked = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = masked;
    masked = maskPasswords(
      maskForms(maskAssignments(maskArguments(before), kind)),
      MASK,
    );
    if (masked === before) {
      return masked;
    }
  }
  return MASK; // It has no end: nobody can tell what is left of it.
}
