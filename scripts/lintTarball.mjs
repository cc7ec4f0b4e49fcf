/**
 * Has a packed package looked through by publint and Are the types wrong?, but for
 * what `backstage-cli package prepack` writes into the package.json of every
 * Backstage package. That cannot be said otherwise in ours.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const ROOT = resolve(import.meta.dirname ?? '.', '..');

// The package is ESM for bundlers, and yet no `"type": "module"`: in such a one
// they ask for the whole name of every imported file, which Material UI 4 does
// not have (`@material-ui/icons/Storage`).
const ESM_FOR_BUNDLERS = [
  'FILE_INVALID_FORMAT',
  'TYPES_NOT_EXPORTED',
  'USE_TYPE',
];

/** Whether the Backstage CLI has it so. */
function isOfBackstage({ code, path }) {
  switch (code) {
    // It puts `import` before `types`. There are no types beside the file of
    // `import`, so that TypeScript goes on to `types`.
    case 'EXPORTS_TYPES_SHOULD_BE_FIRST':
      return true;
    // The condition `backstage` names the kind of feature, not a file.
    case 'EXPORTS_VALUE_INVALID':
      return path.at(-1) === 'backstage';
    default:
      return ESM_FOR_BUNDLERS.includes(code);
  }
}

/** Of Are the types wrong?, what `isOfBackstage` is of publint. */
const IGNORED_RULES = ['unexpected-module-syntax', 'fallback-condition'];

/** Fails if an app could stumble over how the package presents itself. */
export async function lintTarball(tarball, manifest) {
  const { buffer } = Uint8Array.from(readFileSync(tarball));
  const { messages } = await publint({ pack: { tarball: buffer } });
  const problems = messages.filter(message => !isOfBackstage(message));
  if (problems.length > 0) {
    throw new Error(
      problems
        .map(each => `${each.code}: ${formatMessage(each, manifest)}`)
        .join('\n'),
    );
  }
  // Strictly: with every way of resolving modules that TypeScript has.
  execFileSync(
    resolve(ROOT, 'node_modules/.bin/attw'),
    [tarball, '--format=ascii', '--ignore-rules', ...IGNORED_RULES],
    { cwd: ROOT, stdio: 'inherit' },
  );
}
