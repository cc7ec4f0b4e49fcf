/**
 * Writes what an app installs with the package, in the versions that it is tested
 * with, as an SBOM (CycloneDX): sbom.cdx.json, to go with a release. What the app has
 * already, the plugin's peers, belongs to the SBOM of the app. Makes sure that it is
 * complete, the same each time, and tells nothing of where it was made.
 */
import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { addedPackages } from './installedPackages.mjs';
import { manifestOf, PUBLISHED, ROOT } from './packages.mjs';
import { yarn } from './yarn.mjs';

const FILE = 'sbom.cdx.json';
const PLUGIN = resolve(
  ROOT,
  'node_modules/@cyclonedx/yarn-plugin-cyclonedx/yarn-plugin-cyclonedx.cjs',
);

function assert(holds, message) {
  if (!holds) {
    throw new Error(message);
  }
}

function makeSbom() {
  const options = ['--production', '--output-reproducible', '--output-file=-'];
  const { status, stdout, stderr } = yarn(
    ['cyclonedx', '--mc-type=library', ...options],
    { YARN_PLUGINS: PLUGIN },
  );
  assert(status === 0, `There is no SBOM:\n${stdout}${stderr}`);
  return stdout;
}

function nameOf({ group, name, version }) {
  return `${group ? `${group}/` : ''}${name}@${version}`;
}

/** What is in one of two lists only. */
function differences(a, b) {
  return [
    ...a.filter(each => !b.includes(each)),
    ...b.filter(each => !a.includes(each)),
  ];
}

/** Where packages are fetched from here; elsewhere it is somewhere else. */
function registryHost() {
  const { stdout } = yarn(['config', 'get', 'npmRegistryServer']);
  return new URL(stdout.trim()).host;
}

const text = makeSbom();
const { components, dependencies, metadata } = JSON.parse(text);

const own = PUBLISHED.filter(folder => folder !== '.').map(manifestOf);
const added = [...addedPackages(), ...own];
const names = new Set(added.map(({ name }) => name));
// With a peer, Yarn also gives a package the types of that peer.
const isTypesOfPeer = ({ group, name }) =>
  group === '@types' && names.has(name) && !names.has(`@types/${name}`);
// Every package that is added is there, and no other.
const different = differences(
  components.filter(each => !isTypesOfPeer(each)).map(nameOf),
  added.map(({ name, version }) => `${name}@${version}`),
);
assert(
  different.length === 0,
  `The SBOM is not of what is installed:\n${different.join('\n')}`,
);

// What the package depends on itself is there as that.
const direct = dependencies.find(
  ({ ref }) => ref === metadata.component['bom-ref'],
).dependsOn;
const missing = Object.keys(manifestOf('.').dependencies).filter(
  name => !direct.some(ref => ref.startsWith(`${name}@`)),
);
assert(missing.length === 0, `The SBOM lacks ${missing.join(', ')}`);

for (const place of [ROOT, homedir(), registryHost(), 'localhost']) {
  assert(!text.includes(place), `The SBOM tells of ${place}`);
}
const fetched = components.filter(({ externalReferences = [] }) =>
  externalReferences.some(({ type }) => type.startsWith('distribution')),
);
assert(
  fetched.length === 0,
  `The SBOM tells where from:\n${fetched.map(nameOf).join('\n')}`,
);
assert(makeSbom() === text, 'The SBOM is another one each time');
writeFileSync(resolve(ROOT, FILE), text);
process.stdout.write(
  `${FILE}: ${components.length} packages, ${Math.round(
    text.length / 1000,
  )} kB\n`,
);
