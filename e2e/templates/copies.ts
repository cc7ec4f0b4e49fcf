import { existsSync, lstatSync, readdirSync, readFileSync } from 'fs';
import { join, relative } from 'path';

/** What an app has to have once: a second copy has other contexts and styles. */
const ONCE =
  /^(@backstage|@material-ui|@mui|@tanstack)\/|^(react|react-dom|react-router|react-router-dom)$/;

/** Where the templates themselves have copies of their own, away from all else. */
const OF_TEMPLATES = [
  // Parts of the command line's Yarn plugins, which no browser sees.
  /node_modules\/@yarnpkg\/[^/]+\/node_modules\//,
  // The pages of OpenAPI documents.
  /node_modules\/swagger-ui-react\/node_modules\/@tanstack\//,
];

/**
 * Holds an app to one copy of each package of Backstage, React, Material UI and
 * TanStack.
 *
 * @param root - of the app
 * @throws with the places of all copies of a package that is there more than once
 */
export function expectOneCopy(root: string): void {
  const copies = new Map<string, string[]>();
  for (const { name, folder } of installedIn(root)) {
    const place = relative(root, folder);
    if (ONCE.test(name) && !OF_TEMPLATES.some(each => each.test(place))) {
      copies.set(name, [...(copies.get(name) ?? []), describe(folder, place)]);
    }
  }
  // Whoever looked at the wrong folder would find no second copy either.
  if (!copies.has('react')) {
    throw new Error(`${root} has no React: is it installed?`);
  }
  const several = [...copies].filter(([, places]) => places.length > 1);
  if (several.length > 0) {
    const lines = several.map(
      ([name, places]) => `${name}\n  ${places.join('\n  ')}`,
    );
    throw new Error(`These are there more than once:\n${lines.join('\n')}`);
  }
}

interface Installed {
  readonly name: string;
  readonly folder: string;
}

/** All packages that are installed, for the app or for one of its workspaces. */
function installedIn(root: string): Installed[] {
  const workspaces = ['packages', 'plugins'].flatMap(parent =>
    foldersIn(join(root, parent)),
  );
  return [root, ...workspaces].flatMap(packagesOf);
}

/** What a package brings along, at any depth. */
function packagesOf(folder: string): Installed[] {
  const modules = join(folder, 'node_modules');
  return foldersIn(modules)
    .flatMap(each =>
      relative(modules, each).startsWith('@') ? foldersIn(each) : [each],
    )
    .flatMap(each => [
      // Some folders are there only for what is in them.
      ...(existsSync(join(each, 'package.json'))
        ? [{ name: relative(modules, each), folder: each }]
        : []),
      ...packagesOf(each),
    ]);
}

/** The folders in a folder, without links: what they lead to is a workspace. */
function foldersIn(parent: string): string[] {
  return existsSync(parent)
    ? readdirSync(parent)
        .filter(name => !name.startsWith('.'))
        .map(name => join(parent, name))
        .filter(path => lstatSync(path).isDirectory())
    : [];
}

function describe(folder: string, place: string): string {
  const { version } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return `${version} in ${place}`;
}
