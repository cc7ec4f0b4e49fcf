/** Whether a word is an option that a rule knows of. */
import { SecretArguments } from './tools';

/** An option in a word: its value stands in it from there, or comes next. */
export interface FoundOption {
  /** How much of the word is the option; all of it where the value comes next. */
  length: number;
  isGlued: boolean;
}

/** Finds the option of a rule that a word is, or begins with. */
export function findOption(
  rule: SecretArguments,
  word: string,
): FoundOption | undefined {
  for (const option of rule.options ?? []) {
    const found =
      option.length === 2
        ? readShort(rule, option, word)
        : readLong(option, word);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** PowerShell takes options in any case. */
function readLong(option: string, word: string): FoundOption | undefined {
  const [name] = word.toLowerCase().split('=', 1);
  if (name !== option) {
    return undefined;
  }
  return name.length < word.length
    ? { length: name.length + 1, isGlued: true }
    : { length: name.length, isGlued: false };
}

function readShort(
  rule: SecretArguments,
  option: string,
  word: string,
): FoundOption | undefined {
  if (word === option) {
    return rule.isOnlyGlued ? undefined : { length: 2, isGlued: false };
  }
  if (rule.isGlued && word.startsWith(option)) {
    return { length: 2, isGlued: true };
  }
  // `-fsSu`: others may stand before it.
  return rule.isClustered &&
    word.endsWith(option[1]) &&
    /^-[a-z#]{1,12}$/i.test(word)
    ? { length: word.length, isGlued: false }
    : undefined;
}
