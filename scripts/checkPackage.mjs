/**
 * Packs the packages and uses them from outside, as an app does: linters find
 * nothing in how they present themselves, every export resolves to a file that is
 * there, the examples of the pages compile against their types, Backstage's feature
 * discovery is told of the plugin, no language is loaded before it is chosen, and a
 * server can load what is for servers, too.
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
import { lintTarball } from './lintTarball.mjs';
import { manifestOf, PUBLISHED, ROOT } from './packages.mjs';
import { yarn } from './yarn.mjs';

// Below our node_modules, so that the peers are found there.
const CONSUMER = resolve(ROOT, 'node_modules/.cache/check-package');
const MODULES = resolve(CONSUMER, 'node_modules');
const PACKAGE = resolve(MODULES, 'backstage-plugin-acr');

/** The pages whose examples have to compile. */
const PAGES = ['README.md', 'docs/from-the-community-plugin.md'];

/** What their examples take from elsewhere. */
const AROUND = [
  "import { createApp } from '@backstage/frontend-defaults';",
  "import { SidebarItem } from '@backstage/core-components';",
  "import { EntityLayout, EntitySwitch } from '@backstage/plugin-catalog';",
  "import Grid from '@material-ui/core/Grid';",
  "import StorageIcon from '@material-ui/icons/Storage';",
  "import { Route } from 'react-router-dom';",
];

/** The modules of the languages, each to be loaded by itself. */
const LANGUAGES = ['de', 'es', 'fr', 'it', 'ja', 'ptBR', 'zhCN'];

/** What the README does not show. */
const API_USE = `
import { acrRegistriesApiRef, AcrApi, isAcrError } from 'backstage-plugin-acr';
import { eachPage, isTagName } from 'backstage-plugin-acr-common';
import { doAtOnce } from 'backstage-plugin-acr-common/reports';
import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { acrTranslationRef } from 'backstage-plugin-acr/translations';
// @ts-expect-error: what is internal is not to be had
import { RepositoryTags } from 'backstage-plugin-acr';

export const ref: { id: string } = acrRegistriesApiRef;
export const isName: boolean = isTagName('1.4.2');
export function finish(work: Generator<undefined, string, undefined>): string {
  return doAtOnce(work);
}
export const ownWords = createTranslationMessages({
  ref: acrTranslationRef,
  messages: { 'column.tag': 'Label' },
});
export async function readAll(api: AcrApi): Promise<string[]> {
  const names: string[] = [];
  try {
    for await (const { tags } of eachPage(cursor =>
      api.listTags('team/api', { cursor }),
    )) {
      names.push(...tags.map(tag => tag.name));
    }
  } catch (error) {
    if (isAcrError(error) && error.failure.kind === 'firewall') {
      return [error.failure.clientAddress ?? ''];
    }
  }
  return names;
}
`;

/** What a server does with the package that is for both. */
const SERVER_USE = `
const { isTagName } = require('backstage-plugin-acr-common');
const { doAtOnce } = require('backstage-plugin-acr-common/reports');
const work = function* () { return isTagName('1.4.2'); };
if (doAtOnce(work()) !== true) throw new Error('It does not do what it is for');
`;

function run(command, ...args) {
  execFileSync(command, args, { cwd: ROOT, stdio: 'inherit' });
}

function assert(holds, message) {
  if (!holds) {
    throw new Error(message);
  }
}

/** Each language is a file of its own that is imported when it is wanted. */
function assertLanguagesAreApart() {
  const modules = readdirSync(resolve(PACKAGE, 'dist'), { recursive: true })
    .filter(name => name.endsWith('.js'))
    .map(name => readFileSync(resolve(PACKAGE, 'dist', name), 'utf8'));
  for (const language of LANGUAGES) {
    const file = `languages/${language}.esm.js`;
    assert(
      existsSync(resolve(PACKAGE, 'dist/translations', file)),
      `The language ${language} has no file of its own`,
    );
    assert(
      modules.some(code => code.includes(`import('./${file}')`)),
      `Nothing loads the language ${language}`,
    );
    assert(
      modules.every(code => !new RegExp(`from '[^']*${file}'`).test(code)),
      `The language ${language} is loaded though nobody has chosen it`,
    );
  }
}

/** Packs a package as it is published: with versions in place of `workspace:`. */
function pack(folder) {
  const { name } = manifestOf(folder);
  const tarball = resolve(CONSUMER, `${name}.tgz`);
  const args = ['workspace', name, 'pack', '--out', tarball];
  const { status, stdout } = yarn(args);
  assert(status === 0, `${name} cannot be packed:\n${stdout}`);
  return tarball;
}

/** Unpacks a package where an app has it; returns its package.json. */
function unpack(tarball, name) {
  const place = resolve(MODULES, name);
  mkdirSync(place, { recursive: true });
  run('tar', 'xzf', tarball, '--strip-components=1', '-C', place);
  return JSON.parse(readFileSync(resolve(place, 'package.json'), 'utf8'));
}

function assertIsWhole({ name, exports: entries, dependencies = {} }) {
  for (const [path, target] of Object.entries(entries)) {
    // The condition `backstage` names the kind of feature, not a file.
    const { backstage: _feature, ...files } =
      typeof target === 'string' ? { default: target } : target;
    for (const file of Object.values(files)) {
      assert(
        existsSync(resolve(MODULES, name, file)),
        `${path} of ${name} leads to ${file}, which is not in the package`,
      );
    }
  }
  for (const [dependency, range] of Object.entries(dependencies)) {
    assert(
      /^[\^~\d]/.test(range),
      `${name} asks for ${dependency} ${range}, which nobody else has`,
    );
  }
}

rmSync(CONSUMER, { recursive: true, force: true });
const manifests = {};
for (const folder of PUBLISHED) {
  const tarball = pack(folder);
  const manifest = unpack(tarball, manifestOf(folder).name);
  assertIsWhole(manifest);
  await lintTarball(tarball, manifest);
  manifests[folder] = manifest;
}
const manifest = manifests['.'];
assert(
  manifest.backstage.features?.['./alpha'] === '@backstage/FrontendPlugin',
  'Feature discovery is not told of ./alpha',
);
assert(
  manifest.backstage.features?.['./translations'] ===
    '@backstage/FrontendModule',
  './translations is no module for an app',
);
assertLanguagesAreApart();
assert(
  existsSync(resolve(PACKAGE, manifest.configSchema)),
  'The configuration schema is not in the package',
);

const examples = PAGES.flatMap(page => {
  const text = readFileSync(resolve(ROOT, page), 'utf8');
  // In a list they are indented.
  const found = [...text.matchAll(/^( *)```tsx\n(.*?)^\1```/gms)];
  assert(found.length >= 2, `${page} has lost its examples`);
  return found.map(([, , example]) => example);
});
examples.forEach((example, index) => {
  // What an example imports by itself, it takes from there.
  const around = AROUND.filter(
    line => !example.includes(line.slice(0, line.indexOf(' from '))),
  );
  writeFileSync(
    resolve(CONSUMER, `example-${index}.tsx`),
    [...around, example].join('\n'),
  );
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
execFileSync(process.execPath, ['--eval', SERVER_USE], { cwd: CONSUMER });
process.stdout.write('The packages can be used from outside.\n');
