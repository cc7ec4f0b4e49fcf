import { mkdir, writeFile } from 'fs/promises';
import { join } from 'path';
import { run } from '../templates/commands';

/** What exports the plugin, as docs/red-hat-developer-hub.md names it. */
export const HUB_CLI = '@red-hat-developer-hub/cli';
const HUB_CLI_VERSION = '1.9.1';

/** What the app of Red Hat Developer Hub 1.9 loads plugins with. */
const SCALPRUM = {
  '@scalprum/core': '0.9.0',
  '@scalprum/react-core': '0.11.1',
};

/**
 * Installs the hub's command, which brings a bundler, and what its app loads plugins
 * with. They are too large to be there for all who work on the plugin.
 *
 * @returns the folder of the modules
 */
export async function installTools(folder: string): Promise<string> {
  const cwd = join(folder, 'tools');
  await mkdir(cwd, { recursive: true });
  const dependencies = { [HUB_CLI]: HUB_CLI_VERSION, ...SCALPRUM };
  await writeFile(
    join(cwd, 'package.json'),
    JSON.stringify({ private: true, dependencies }),
  );
  const log = join(folder, 'tools.log');
  const options = ['--no-package-lock', '--no-audit', '--no-fund'];
  await run('npm', ['install', '--legacy-peer-deps', ...options], {
    cwd,
    env: process.env,
    log,
  });
  return join(cwd, 'node_modules');
}
