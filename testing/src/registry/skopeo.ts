/** What the tests with skopeo have in common. */
import { execFile, execFileSync } from 'child_process';
import { promisify } from 'util';
import { ADMIN } from './testing';

/** What skopeo signs in with, as its option `--creds` has it. */
export const SKOPEO_CREDENTIALS = `${ADMIN.username}:${ADMIN.password}`;

/** Runs skopeo, a client that knows nothing of this plugin. */
export function runSkopeo(...args: string[]) {
  return promisify(execFile)('skopeo', args);
}

/** Describes tests that are run where Debian's `skopeo` is installed. */
export const describeWithSkopeo = isInstalled() ? describe : describe.skip;

function isInstalled(): boolean {
  try {
    execFileSync('skopeo', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
