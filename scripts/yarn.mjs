import { spawnSync } from 'node:child_process';
import { manifestOf, ROOT } from './packages.mjs';

/** Runs the Yarn that package.json names, whether it is on the path or not. */
export function yarn(args, env = {}) {
  const { packageManager } = manifestOf('.');
  const cli = packageManager.replace('yarn@', '@yarnpkg/cli-dist@');
  return spawnSync('npx', ['--yes', cli, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...env },
  });
}
