/** Runs Backstage's CLI. */
import { execFile } from 'child_process';
import { promisify } from 'util';

/** Where the CLI's program is. */
export const CLI = require.resolve('@backstage/cli/bin/backstage-cli');

/**
 * Runs a command of the CLI to its end.
 *
 * @param cwd - the folder of the package that it is for
 * @returns what it wrote
 * @throws an error with what it wrote, if it fails
 */
export async function runCli(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [CLI, ...args], { cwd, env });
  return stdout;
}
