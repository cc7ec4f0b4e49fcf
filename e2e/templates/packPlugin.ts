import { createHash } from 'crypto';
import { readFileSync, renameSync } from 'fs';
import { join, resolve } from 'path';
import { run } from './commands';

const ROOT = resolve(__dirname, '../..');

/**
 * Builds the plugin and packs it as it is published.
 *
 * @returns the tarball; Yarn remembers one by its name, so each has its own
 */
export async function packPlugin(folder: string): Promise<string> {
  const surroundings = {
    cwd: ROOT,
    env: process.env,
    log: join(folder, 'pack.log'),
  };
  await run('npm', ['run', 'build'], surroundings);
  await run('npm', ['pack', '--pack-destination', folder], surroundings);
  const { name, version } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  const packed = join(folder, `${name}-${version}.tgz`);
  const hash = createHash('sha256').update(readFileSync(packed)).digest('hex');
  const tarball = join(folder, `${name}-${hash.slice(0, 12)}.tgz`);
  renameSync(packed, tarball);
  return tarball;
}
