/**
 * Shells that steps are run by, with their options. Lines come from outside and
 * may be megabytes long: every part is bounded.
 */
const UNIX =
  '(?:/usr)?/bin/(?:ba|a|da|z|k)?sh(?: -\\w{1,10}(?: pipefail)?){0,5}? -\\w{0,9}c';
const CMD = 'cmd(?:\\.exe)? /S /C';
const POWERSHELL =
  '(?:powershell|pwsh)(?:\\.exe)?(?: -\\w{1,30}(?: \\w{1,30})?){0,6}? -Command';
const SHELL = `(?:${UNIX}|${CMD}|${POWERSHELL}) `;
const SHELL_FIRST = new RegExp(`^${SHELL}`, 'i');
const SHELL_WITHIN = new RegExp(` ${SHELL}`, 'gi');

/** What the builders put before a command that has build arguments. */
const WITH_ARGUMENTS = /^(?:RUN )?\|\d{1,5} /;

/**
 * Writes a step of the history as a Dockerfile has it: `RUN apk add curl`. The
 * values of build arguments are dropped, for they may hold secrets.
 *
 * @param command - `created_by` (OCI image specification 1.1, "Image
 *   configuration"), as the classic builder (`/bin/sh -c #(nop) …`, `|1 A=b
 *   /bin/sh -c …`) or BuildKit (`RUN |1 A=b /bin/sh -c … # buildkit`) wrote it
 */
export function readableCommand(command: string): string {
  const line = command
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ # buildkit$/, '');
  if (SHELL_FIRST.test(line)) {
    const step = line.replace(SHELL_FIRST, '');
    return step.startsWith('#(nop) ')
      ? step.slice('#(nop) '.length).trim()
      : `RUN ${step}`;
  }
  if (WITH_ARGUMENTS.test(line)) {
    return `RUN ${withoutArguments(line)}`;
  }
  return line.startsWith('RUN ')
    ? `RUN ${line.slice('RUN '.length).replace(SHELL_FIRST, '')}`
    : line;
}

/**
 * Where the arguments end, only the shell behind them tells; an argument may
 * name a shell, too, so what is before the last one is left out.
 */
function withoutArguments(line: string): string {
  const shells = [...line.matchAll(SHELL_WITHIN)];
  const last = shells.at(-1);
  const rest = last && line.slice((last.index ?? 0) + last[0].length);
  return rest === undefined ? '…' : `${shells.length > 1 ? '… ' : ''}${rest}`;
}
