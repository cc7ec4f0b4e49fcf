import { createHash } from 'crypto';
import { readFileSync, renameSync } from 'fs';
import { join, resolve } from 'path';
import { run } from './commands';

const ROOT = resolve(__dirname, '../..');
const PLUGIN = 'backstage-plugin-acr';
const COMMON = 'backstage-plugin-acr-common';

/** What a registry of packages would hand out: a tarball for each. */
export interface Packed {
  readonly plugin: string;
  /** What the plugin depends on, by its name. */
  readonly others: Readonly<Record<string, string>>;
}

/** Builds the plugin, and packs it and what it brings along as they are published. */
export async function packPlugin(folder: string): Promise<Packed> {
  const surroundings = {
    cwd: ROOT,
    env: process.env,
    log: join(folder, 'pack.log'),
  };
  await run('npm', ['run', 'build'], surroundings);
  const [plugin, common] = [PLUGIN, COMMON].map(name => join(folder, name));
  for (const name of [PLUGIN, COMMON]) {
    await run(
      'npx',
      [
        ...['--yes', '@yarnpkg/cli-dist@4.13.0'],
        ...['workspace', name, 'pack', '--out', join(folder, name)],
      ],
      surroundings,
    );
  }
  return {
    plugin: withOwnName(plugin),
    others: { [COMMON]: withOwnName(common) },
  };
}

/** Yarn remembers a tarball by its name, so each has its own. */
function withOwnName(packed: string): string {
  const hash = createHash('sha256').update(readFileSync(packed)).digest('hex');
  const tarball = `${packed}-${hash.slice(0, 12)}.tgz`;
  renameSync(packed, tarball);
  return tarball;
}
