/**
 * Makes sure that what is installed is what was locked, from npm's registry alone,
 * and runs nothing by being installed: neither here nor in an app.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { installedPackages } from './installedPackages.mjs';
import { ROOT } from './packages.mjs';

/** What npm runs of a package when it installs it. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];

function assertNone(list, problem) {
  if (list.length > 0) {
    throw new Error(`${problem}:\n${list.join('\n')}`);
  }
}

/** The packages of yarn.lock, as it has them. */
function lockedPackages() {
  return readFileSync(resolve(ROOT, 'yarn.lock'), 'utf8')
    .split('\n\n')
    .map(entry => ({
      resolution: /^ {2}resolution: "(.*)"$/m.exec(entry)?.[1],
      hasChecksum: /^ {2}checksum: \S+$/m.test(entry),
    }))
    .filter(({ resolution }) => resolution !== undefined);
}

/** From npm’s registry by its version; of this project; or patched by Yarn itself. */
function isUsualSource({ resolution }) {
  return /^(?:@[^/@]+\/)?[^@]+@(?:npm:[^:]+|workspace:[\w./-]+|patch:[^:]+#optional!builtin<compat\/\w+>::.*)$/.test(
    resolution,
  );
}

function hasInstallScript({ scripts = {}, location }) {
  return (
    INSTALL_SCRIPTS.some(name => scripts[name]) ||
    existsSync(resolve(ROOT, location, 'binding.gyp'))
  );
}

/** Fails unless all is well; tells how many packages there are. */
export function checkSources() {
  const locked = lockedPackages();
  const installed = installedPackages();
  const nameOf = ({ name, version }) => `${name}@${version}`;
  assertNone(
    locked.filter(each => !isUsualSource(each)).map(each => each.resolution),
    'These packages are not from npm’s registry',
  );
  const verified = new Set(
    locked.filter(each => each.hasChecksum).map(each => each.resolution),
  );
  assertNone(
    installed
      .filter(({ name, version }) => !verified.has(`${name}@npm:${version}`))
      .map(nameOf),
    'yarn.lock has no checksum of these packages',
  );
  assertNone(
    installed.filter(hasInstallScript).map(nameOf),
    'An app that installs the plugin would run scripts of these packages',
  );
  const settings = readFileSync(resolve(ROOT, '.yarnrc.yml'), 'utf8');
  assertNone(
    /^enableScripts: false$/m.test(settings) ? [] : ['.yarnrc.yml'],
    'Packages may run scripts when they are installed',
  );
  return { locked: locked.length, installed: installed.length };
}
