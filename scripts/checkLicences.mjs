/**
 * Holds what an app installs with the package to licences that go with Apache-2.0:
 * its dependencies and theirs, with all that these ask of an app as peers. The
 * page that lists the direct ones is up to date: `--update` rewrites it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { installedPackages } from './installedPackages.mjs';
import { manifestOf, PUBLISHED, ROOT } from './packages.mjs';

const PAGE = resolve(ROOT, 'docs/licences.md');

/** Permissive, or the public domain: they ask for no more than a notice. */
const COMPATIBLE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
];

/** Packages that name no licence in their package.json, but have it in a file. */
const READ_BY_HAND = {
  'fast-shallow-equal@1.0.0': 'Unlicense',
  'react-universal-interface@0.6.2': 'Unlicense',
};

const FOREWORD = `# Licences

The plugin is under Apache-2.0. With it an app installs the packages below and
what these depend on; \`yarn check:licences\` holds all of them to licences that go
with it, and writes this page with \`--update\`.
`;

function assert(holds, message) {
  if (!holds) {
    throw new Error(message);
  }
}

/** As packages of long ago say it, too: a list of objects to choose from. */
function licenceOf({ name, version, license, licenses }) {
  const named = license ?? licenses?.map(each => each.type).join(' OR ');
  return named ?? READ_BY_HAND[`${name}@${version}`];
}

/** Of a choice, one is enough; of what holds together, all have to be. */
function isCompatible(licence) {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(id => COMPATIBLE.includes(id)));
}

function pageOf(names, packages) {
  const rows = names.map(name => {
    const found = packages.find(
      each => each.location === `node_modules/${name}`,
    );
    assert(found, `${name} is not installed`);
    return `- \`${name}\`: ${licenceOf(found)}\n`;
  });
  return `${FOREWORD}\n${rows.join('')}`;
}

const packages = installedPackages();
const unsuitable = packages
  .filter(each => !isCompatible(licenceOf(each) ?? 'none'))
  .map(each => `${each.name}@${each.version}: ${licenceOf(each) ?? 'none'}`);
assert(
  unsuitable.length === 0,
  `Not known to go with Apache-2.0:\n${unsuitable.join('\n')}`,
);

const manifests = PUBLISHED.map(manifestOf);
const own = manifests.map(({ name }) => name);
const direct = manifests.flatMap(({ dependencies, peerDependencies }) =>
  Object.keys({ ...dependencies, ...peerDependencies }),
);
const others = [...new Set(direct)].filter(name => !own.includes(name)).sort();
const page = pageOf(others, packages);
if (process.argv.includes('--update')) {
  writeFileSync(PAGE, page);
}
assert(
  readFileSync(PAGE, 'utf8') === page,
  'docs/licences.md is not up to date: see `yarn check:licences --update`',
);
process.stdout.write(
  `The licences of all ${packages.length} packages go with Apache-2.0.\n`,
);
