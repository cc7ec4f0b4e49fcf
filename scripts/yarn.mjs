import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from './installedPackages.mjs';

/** Runs the Yarn that package.json names, whether it is on the path or not. */
export function yarn(args, env = {}) {
  const { packageManager } = JSON.parse(
    readFileSync(resolve(ROOT, 'package.json'), 'utf8'),
  );
  const cli = packageManager.replace('yarn@', '@yarnpkg/cli-dist@');
  return spawnSync('npx', ['--yes', cli, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...env },
  });
}
