/** Which words of a command are secrets, by the words before them. */
import { Argument, toolName } from './argument';
import { looksSecret } from './names';
import { findOption } from './options';
import { KEEPERS, KEEPING, SECRET_ARGUMENTS, SecretArguments } from './tools';
import { WrittenSecrets } from './writtenSecrets';

/** What is known of a command by its words so far. */
class ArgumentReading {
  /** How much of a secret may be shown, by its index. */
  readonly secrets = new Map<number, number>();
  private tool?: string;
  private rules: SecretArguments[] = [];
  /** How many arguments came, for the rules that hold by now. */
  private readonly counts = new Map<SecretArguments, number>();
  private isKeeping = false;
  private readonly written: WrittenSecrets;

  constructor(private readonly words: readonly Argument[]) {
    this.written = new WrittenSecrets(words, at => this.hide(at));
  }

  take(word: Argument, at: number): void {
    this.written.take(at);
    if (word.isOperator) {
      this.begin();
    } else if (!this.secrets.has(at)) {
      const name = toolName(word);
      const rules = SECRET_ARGUMENTS.get(name);
      if ((rules || KEEPERS.has(name)) && this.mayBeTool(at)) {
        this.begin(name, rules);
      } else {
        this.takeArgument(word.text, at);
      }
    }
  }

  private begin(tool?: string, rules: SecretArguments[] = []): void {
    this.tool = tool;
    this.rules = rules;
    this.counts.clear();
    this.isKeeping = tool === 'setx';
  }

  /** What follows an option of a tool is its value. */
  private mayBeTool(at: number): boolean {
    return !this.tool || !this.words[at - 1]?.text.startsWith('-');
  }

  private takeArgument(text: string, at: number): void {
    if (text.startsWith('-') && !text.includes('=') && looksSecret(text)) {
      this.hide(at + 1);
    }
    for (const rule of this.rules) {
      this.applyRule(rule, text, at);
    }
    const isKept = this.isKeeping && KEEPERS.has(this.tool ?? '');
    if (isKept && !/=./.test(text) && looksSecret(text)) {
      this.hide(at + 1);
    }
    this.isKeeping ||= KEEPING.test(text);
  }

  private applyRule(rule: SecretArguments, text: string, at: number): void {
    const count = this.counts.get(rule) ?? (rule.after ? undefined : 0);
    if (count === undefined) {
      if (rule.after?.test(text.toLowerCase())) {
        this.counts.set(rule, 0);
      }
      return;
    }
    const option = findOption(rule, text);
    if (option?.isGlued) {
      this.secrets.set(at, option.length);
    } else if (option) {
      this.hide(at + 1);
    } else if (!text.startsWith('-')) {
      this.counts.set(rule, count + 1);
      if (rule.at?.includes(count + 1)) {
        this.hide(at);
      }
    }
  }

  private hide(at: number): void {
    const word = this.words[at];
    if (word && !word.isOperator && word.text && !/^[-<>]/.test(word.text)) {
      this.secrets.set(at, 0);
    }
  }
}

/**
 * Finds the words of commands that are secrets.
 *
 * @returns how much of each may be shown, by its index: mostly nothing
 */
export function findSecretArguments(
  words: readonly Argument[],
): ReadonlyMap<number, number> {
  const reading = new ArgumentReading(words);
  words.forEach((word, at) => reading.take(word, at));
  return reading.secrets;
}
