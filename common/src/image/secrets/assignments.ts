import { MASK } from './mask';
import { looksSecret } from './names';
import { findEnd, Surroundings } from './valueEnds';
import { findStart, TextKind } from './valueStarts';

/** Something with a meaning here: a quote, or a word and what sets its value. */
const TOKEN = /\\[^]|["']|([\w.-]+)(\\{0,3}["'] ?[:=] ?| ?: | = |[=:])?/g;

/** `Server=a;Password=b c;Database=d`: spaces belong to the values. */
const LIST = /;\s*[\w .-]{1,40}=/;

/**
 * Hides the values that a text sets for names that look secret, as
 * `ENV DB_PASSWORD=…`, `RUN TOKEN=… npm ci`, `"password": "…"` and
 * `Authorization: Bearer …` do. Where a value ends is a guess: it errs towards
 * hiding. Takes time by the length of the text, whatever stands there.
 */
export function maskAssignments(text: string, kind: TextKind): string {
  const [, step = '', onlyName] =
    /^(ENV|ARG|LABEL) (?:([\w.-]+) (?=.))?/i.exec(text) ?? [];
  if (onlyName && looksSecret(onlyName)) {
    return `${step} ${onlyName} ${MASK}`; // The rest is its value.
  }
  const isList = kind !== 'command' && LIST.test(text);
  const tokens = new RegExp(TOKEN);
  const masked: string[] = [];
  let end = 0;
  let open = ''; // The quote within which a token stands.
  let parent = { name: '', end: -1 }; // As in `ConnectionStrings:Default=`.
  for (let found = tokens.exec(text); found; found = tokens.exec(text)) {
    const [token, name, mark = ''] = found;
    // Builders write the values of steps without quotes: one means nothing.
    if (!step && (token === open || (!open && /^["']$/.test(token)))) {
      open = open ? '' : token;
    }
    const isQuoted = /["']/.test(mark);
    open = isQuoted && mark.startsWith(open) ? '' : open;
    if (name !== undefined) {
      const at = tokens.lastIndex;
      const isChild = parent.end === found.index;
      const full = isChild ? `${parent.name}:${name}` : name;
      parent = { name, end: mark === ':' ? at : -1 };
      const setting = { name: full, mark, at };
      const start = findStart(text, found.index, setting, kind);
      if (start !== undefined) {
        const around: Surroundings = {
          isStep: step !== '',
          open,
          before: text[found.index - 1] ?? '',
          isQuoted,
          isWord: kind === 'word',
          isList,
        };
        const value = findEnd(text, start, around);
        tokens.lastIndex = value.next;
        if (value.end > value.start) {
          masked.push(text.slice(end, value.start), MASK);
          end = value.end;
        }
      }
    }
  }
  return masked.join('') + text.slice(end);
}
