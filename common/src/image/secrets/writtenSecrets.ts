/** Which words of a command are secrets, as another command reads them. */
import { Argument, toolName } from './argument';
import { READS_SECRET, SECRET_FILE, WRITES } from './tools';

/**
 * Follows what is written to who reads a secret: `echo … | docker login
 * --password-stdin`, `docker login --password-stdin <<< …`, `echo … > .pgpass`.
 */
export class WrittenSecrets {
  private isRead = false;
  /** Where the command starts, and the one that pipes into it. */
  private start = 0;
  private piped?: number;
  /** Where the word is that the command is given to read. */
  private here?: number;

  constructor(
    private readonly words: readonly Argument[],
    private readonly hide: (at: number) => void,
  ) {}

  take(at: number): void {
    const word = this.words[at];
    if (word.isOperator) {
      this.piped = word.text === '|' ? this.start : undefined;
      this.start = at + 1;
      this.isRead = false;
      this.here = undefined;
      return;
    }
    const name = toolName(word);
    if (word.text === '<<<') {
      this.here = at + 1;
    }
    if (SECRET_FILE.test(name)) {
      this.hideWritten(this.start, at);
    }
    this.isRead ||= READS_SECRET.test(name) || this.isSudo(word, at);
    if (this.isRead) {
      this.hideRead();
    }
  }

  private hideRead(): void {
    if (this.here !== undefined) {
      this.hide(this.here);
    }
    if (this.piped !== undefined) {
      this.hideWritten(this.piped, this.start - 1);
      this.piped = undefined;
    }
  }

  /** `sudo -S` reads a password; other tools have the option for something else. */
  private isSudo({ text }: Argument, at: number): boolean {
    return text === '-S' && this.words[at - 1]?.text === 'sudo';
  }

  private hideWritten(start: number, end: number): void {
    let isWritten = false;
    for (let at = start; at < end; at += 1) {
      const word = this.words[at];
      if (isWritten && !/^-\w+$/.test(word.text)) {
        this.hide(at);
      }
      isWritten ||= WRITES.test(toolName(word));
    }
  }
}
