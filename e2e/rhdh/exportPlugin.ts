import { cp, mkdir, rm, symlink } from 'fs/promises';
import { join, resolve } from 'path';
import { run } from '../templates/commands';
import { HUB_CLI } from './tools';

const ROOT = resolve(__dirname, '../..');

/** What of the repository the command reads. */
const SOURCES = [
  'backstage.json',
  'common',
  'config.d.ts',
  'LICENSE',
  'package.json',
  'README.md',
  'src',
  'tsconfig.json',
  'yarn.lock',
];

/**
 * Exports a copy of the plugin as docs/red-hat-developer-hub.md says.
 *
 * @param tools - the folder of the modules that have the command
 * @returns the folder of what a hub serves
 */
export async function exportPlugin(
  folder: string,
  tools: string,
  options: readonly string[],
): Promise<string> {
  const plugin = join(folder, 'plugin');
  await rm(plugin, { recursive: true, force: true });
  await mkdir(plugin);
  for (const name of SOURCES) {
    await cp(join(ROOT, name), join(plugin, name), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(plugin, 'node_modules'));
  await run(
    process.execPath,
    [join(tools, HUB_CLI, 'bin/rhdh-cli'), 'plugin', 'export', ...options],
    { cwd: plugin, env: process.env, log: join(folder, 'export.log') },
  );
  return join(plugin, 'dist-dynamic/dist-scalprum');
}
