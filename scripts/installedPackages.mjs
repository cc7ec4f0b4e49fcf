import { execFileSync } from 'node:child_process';
import { manifestOf, PUBLISHED, ROOT } from './packages.mjs';

/**
 * All that an app has because of the plugin, by the package.json of each: the
 * dependencies and theirs, with all that these ask of an app as peers. What this
 * repository has itself is not among it.
 */
export function installedPackages() {
  return reachedBy(({ dependencies, peerDependencies }) => ({
    ...dependencies,
    ...peerDependencies,
  }));
}

/** The same without what the plugin itself asks of an app, which has that already. */
export function addedPackages() {
  return reachedBy(({ dependencies }) => dependencies);
}

/**
 * What is reached from the published packages. Whether npm calls something `.prod`
 * does not help: what is a peer of the plugin is installed here for development.
 */
function reachedBy(asksFor) {
  const found = JSON.parse(
    execFileSync('npm', ['query', '*', '--loglevel=error'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    }),
  );
  const packages = new Map(found.map(each => [each.location, each]));
  const manifests = PUBLISHED.map(manifestOf);
  const own = manifests.map(({ name }) => name);
  const open = manifests
    .flatMap(manifest => Object.keys(asksFor(manifest)))
    .filter(name => !own.includes(name))
    .map(name => `node_modules/${name}`);
  const reached = new Map();
  while (open.length > 0) {
    const location = open.pop();
    if (!reached.has(location)) {
      const each = packages.get(location);
      if (!each) {
        throw new Error(`${location} is not installed`);
      }
      reached.set(location, each);
      open.push(...each.to);
    }
  }
  return [...reached.values()];
}
