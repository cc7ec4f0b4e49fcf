import { spawn } from 'child_process';
import { closeSync, openSync, readFileSync } from 'fs';

/** Where a command runs, and where what it prints is kept. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: string;
}

const SHOWN_LINES = 40;

/**
 * Runs a command to its end.
 *
 * @throws with the end of what it printed if it fails
 */
export async function run(
  command: string,
  args: readonly string[],
  { cwd, env, log }: Surroundings,
): Promise<void> {
  const output = openSync(log, 'a');
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', output, output],
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  }).finally(() => closeSync(output));
  if (code !== 0) {
    throw new Error(
      `${command} ${args.join(' ')} ended with ${code}. ${describeLog(log)}`,
    );
  }
}

/** Where what was printed is, and its end. */
export function describeLog(log: string): string {
  const end = readFileSync(log, 'utf8').trimEnd().split('\n');
  return `All that it printed is in ${log}; at its end:\n${end
    .slice(-SHOWN_LINES)
    .join('\n')}`;
}
