const SHELL =
  /^(?:\/bin\/(?:ba|a)?sh -c|cmd(?:\.exe)? \/S \/C|(?:powershell|pwsh)(?:\.exe)? (?:-NoProfile )?-Command) /i;
const SHELL_WITHIN =
  / (?:\/bin\/(?:ba|a)?sh -c|cmd(?:\.exe)? \/S \/C|(?:powershell|pwsh)(?:\.exe)? (?:-NoProfile )?-Command) /i;

/**
 * Writes a step of the history as a Dockerfile has it: `RUN apk add curl`. The
 * values of build arguments are dropped, for they may hold secrets.
 *
 * @param command - `created_by` (OCI image specification 1.1, "Image
 *   configuration"), as the classic builder (`/bin/sh -c #(nop) …`) or BuildKit
 *   (`RUN |1 A=b /bin/sh -c … # buildkit`) wrote it
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
  if (/^RUN \|\d+ /.test(line)) {
    // Without a known shell nobody can tell where the arguments end.
    const shell = SHELL_WITHIN.exec(line);
    return shell ? `RUN ${line.slice(shell.index + shell[0].length)}` : 'RUN …';
  }
  return line.startsWith('RUN ')
    ? `RUN ${line.slice('RUN '.length).replace(SHELL, '')}`
    : line;
}
