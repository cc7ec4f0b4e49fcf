import { findSecretArguments } from './arguments';
import { MASK } from './mask';
import { splitWords, Word } from './words';

/** How deep commands within the words of commands are looked into. */
const DEEPEST = 3;

/**
 * Hides the arguments of a command that are secret by what stands before them:
 * `--password …`, `docker login -p …`, in commands within its quotes, too.
 */
export function maskArguments(command: string, depth = 0): string {
  const words = splitWords(command);
  const secrets = findSecretArguments(words);
  const parts: string[] = [];
  let end = 0;
  const put = (start: number, until: number, text: string) => {
    parts.push(command.slice(end, start), text);
    end = until;
  };
  words.forEach((word, at) => {
    const shown = secrets.get(at);
    if (shown !== undefined) {
      put(word.start, word.end, hide(command, word, shown));
    } else if (depth < DEEPEST) {
      for (const [start, until] of word.inner) {
        put(
          start,
          until,
          maskArguments(command.slice(start, until), depth + 1),
        );
      }
    }
  });
  return parts.join('') + command.slice(end);
}

/** Keeps the quotes that stand around the whole word. */
function hide(command: string, word: Word, shown: number): string {
  const raw = command.slice(word.start, word.end);
  const quote = /^\\?["']/.exec(raw)?.[0] ?? '';
  const isAround =
    quote !== '' && raw.endsWith(quote) && raw.length > 2 * quote.length;
  const around = isAround ? quote : '';
  const kept = word.text.slice(0, shown);
  return raw.startsWith(around + kept)
    ? `${around}${kept}${MASK}${around}`
    : MASK;
}
