/** Options before the last, which says that a command follows. */
const OPTIONS = '(?: -\\w*o \\w+| --?[\\w-]+){0,9}';
const SHELLS = [
  `(?:/usr(?:/local)?)?/bin/(?:ba|a|da|k|z)?sh${OPTIONS} -\\w*c`,
  'cmd(?:\\.exe)? /S /C',
  '(?:powershell|pwsh)(?:\\.exe)?(?: -(?:NoLogo|NoProfile|NonInteractive|ExecutionPolicy \\w+))* -Command',
].join('|');
const SHELL = new RegExp(`^(?:${SHELLS}) `, 'i');
/** The space after it may be the one before the next. */
const SHELL_WITHIN = new RegExp(` (?:${SHELLS})(?= )`, 'gi');

/**
 * Tells whether values of build arguments stand before a command, so that only
 * the whole tells where they end.
 */
export function hasBuildArguments(command: string): boolean {
  return /^\s*(?:RUN\s+)?\|\d+\s/.test(command);
}

/**
 * Writes a step of the history as a Dockerfile has it: `RUN apk add curl`. The
 * values of build arguments are dropped, for they may hold secrets.
 *
 * @param command - `created_by` (OCI image specification 1.1, "Image
 *   configuration"), as the classic builder (`/bin/sh -c #(nop) …`,
 *   `|1 A=b /bin/sh -c …`) or BuildKit (`RUN |1 A=b /bin/sh -c … # buildkit`)
 *   wrote it
 */
export function readableCommand(command: string): string {
  const line = command
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ # buildkit$/, '');
  if (SHELL.test(line)) {
    const step = line.replace(SHELL, '');
    return step.startsWith('#(nop) ')
      ? step.slice('#(nop) '.length)
      : `RUN ${step}`;
  }
  if (hasBuildArguments(line)) {
    return `RUN ${dropArguments(line)}`;
  }
  return line.startsWith('RUN ')
    ? `RUN ${line.slice('RUN '.length).replace(SHELL, '')}`
    : line;
}

/**
 * Leaves what follows the shell, and marks with `…` where something of the
 * command may be missing. Values stand there without quotes, so one with a
 * shell in it looks like the command. Then the last shell counts: better a
 * command that is cut than a value that is seen. A value with a shell in it
 * before a shell that is not known is what nobody can tell.
 *
 * @param line - `|2 A=b C=d /bin/sh -c …`, with or without `RUN`
 */
function dropArguments(line: string): string {
  const shells = [...line.slice(skipNames(line)).matchAll(SHELL_WITHIN)];
  const last = shells.pop();
  if (!last) {
    return '…'; // Nobody can tell where the arguments end.
  }
  const rest = (last.input ?? '').slice((last.index ?? 0) + last[0].length + 1);
  return shells.length > 0 ? `… ${rest}` : rest;
}

/** Where at the earliest the value of the last build argument starts. */
function skipNames(line: string): number {
  const count = Number(/\d+/.exec(line)?.[0]);
  const names = / [^\s=]+=/g;
  for (let passed = 0; passed < count; passed += 1) {
    if (!names.test(line)) {
      return line.length; // Fewer than there are said to be.
    }
  }
  return count > 0 ? names.lastIndex : 0;
}
