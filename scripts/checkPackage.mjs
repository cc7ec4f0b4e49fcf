/**
 * Packs the package and uses it from outside, as an app does: every export
 * resolves to a file that is there, the README's examples compile against its
 * types, and Backstage's feature discovery is told of the plugin.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname ?? '.', '..');
// Below our node_modules, so that the peers are found there.
const CONSUMER = resolve(ROOT, 'node_modules/.cache/check-package');
const PACKAGE = resolve(CONSUMER, 'node_modules/backstage-plugin-acr');

/** What the README's examples take from elsewhere. */
const AROUND = `
import { createApp } from '@backstage/frontend-defaults';
import { EntityLayout } from '@backstage/plugin-catalog';
import Grid from '@material-ui/core/Grid';
`;

/** What the README does not show. */
const API_USE = `
import { acrApiRef, AcrApi, AcrError } from 'backstage-plugin-acr';
// @ts-expect-error: what is internal is not to be had
import { RepositoryTags } from 'backstage-plugin-acr';

export const ref: { id: string } = acrApiRef;
export async function readFirst(api: AcrApi): Promise<string[]> {
  try {
    for await (const page of api.listTags('team/api')) {
      return page.tags.map(tag => tag.name);
    }
  } catch (error) {
    if (error instanceof AcrError && error.failure.kind === 'firewall') {
      return [error.failure.clientAddress ?? ''];
    }
  }
  return [];
}
`;

function run(command, ...args) {
  execFileSync(command, args, { cwd: ROOT, stdio: 'inherit' });
}

function assert(holds, message) {
  if (!holds) {
    throw new Error(message);
  }
}

rmSync(CONSUMER, { recursive: true, force: true });
mkdirSync(PACKAGE, { recursive: true });
run('npm', 'pack', '--silent', '--pack-destination', CONSUMER);
const [tarball] = readdirSync(CONSUMER).filter(name => name.endsWith('.tgz'));
const unpack = ['--strip-components=1', '-C', PACKAGE];
run('tar', 'xzf', resolve(CONSUMER, tarball), ...unpack);

const manifest = JSON.parse(readFileSync(resolve(PACKAGE, 'package.json')));
for (const [path, target] of Object.entries(manifest.exports)) {
  // The condition `backstage` names the kind of feature, not a file.
  const { backstage: _feature, ...files } =
    typeof target === 'string' ? { default: target } : target;
  for (const file of Object.values(files)) {
    assert(
      existsSync(resolve(PACKAGE, file)),
      `${path} leads to ${file}, which is not in the package`,
    );
  }
}
assert(
  manifest.backstage.features?.['./alpha'] === '@backstage/FrontendPlugin',
  'Feature discovery is not told of ./alpha',
);
assert(
  existsSync(resolve(PACKAGE, manifest.configSchema)),
  'The configuration schema is not in the package',
);

const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/^```tsx\n(.*?)^```/gms)];
assert(examples.length >= 3, 'The README has lost its examples');
examples.forEach(([, example], index) => {
  writeFileSync(resolve(CONSUMER, `readme-${index}.tsx`), AROUND + example);
});
writeFileSync(resolve(CONSUMER, 'api.tsx'), API_USE);
for (const moduleResolution of ['bundler', 'node']) {
  writeFileSync(
    resolve(CONSUMER, 'tsconfig.json'),
    JSON.stringify({
      extends: '@backstage/cli/config/tsconfig.json',
      include: ['*.tsx'],
      compilerOptions: {
        noEmit: true,
        jsx: 'react-jsx',
        rootDir: ROOT,
        incremental: false,
        // The examples share what stands around them.
        noUnusedLocals: false,
        module: 'esnext',
        moduleResolution,
      },
    }),
  );
  run(process.execPath, 'node_modules/typescript/bin/tsc', '-p', CONSUMER);
}
process.stdout.write('The package can be used from outside.\n');
