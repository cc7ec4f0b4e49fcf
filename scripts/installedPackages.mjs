import { execFileSync } from 'node:child_process';
import { ROOT } from './packages.mjs';

/**
 * All that is installed for other reasons than development, by the package.json of
 * each: the dependencies and theirs, with all that these ask of an app as peers.
 * What this repository has itself is not among it.
 */
export function installedPackages() {
  const found = JSON.parse(
    execFileSync('npm', ['query', '.prod', '--loglevel=error'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    }),
  );
  return found.filter(({ location }) => location.includes('node_modules/'));
}
