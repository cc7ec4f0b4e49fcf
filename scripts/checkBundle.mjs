/**
 * Weighs the JavaScript that the built packages cost an app, compressed and without
 * what every Backstage app has: at the start, for the first view of the tab, and for
 * what is opened later. Fails where the first view is too heavy, or has in it what
 * is loaded later. `--json FILE` writes the figures down, `--modules ROOT` lists what
 * a chunk is made of.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundle } from './bundle/bundle.mjs';
import { SYSTEMS } from './bundle/entries.mjs';
import {
  firstViewOf,
  LATER,
  MOST_BYTES,
  PARTS,
  viewsOf,
} from './bundle/views.mjs';

const START = 'start';

/** The chunk that a module is loaded with; it is an error if there is none. */
function chunkOf(chunks, root) {
  const found = chunks.find(({ roots }) =>
    root === START ? roots.length === 0 : roots.includes(root),
  );
  if (!found) {
    throw new Error(`Nothing loads ${root} by itself`);
  }
  return found;
}

function sizeOf(chunks, roots) {
  const asked = new Set(roots.map(root => chunkOf(chunks, root)));
  return [...asked].reduce((sum, { gzip }) => sum + gzip, 0);
}

/** The sizes of everything that an app loads, by its name. */
function weigh(system, chunks) {
  const languages = chunks.flatMap(({ roots }) =>
    roots.filter(root => root.startsWith('translations/languages/')),
  );
  const views = { ...viewsOf(system), ...PARTS };
  for (const language of languages) {
    views[language.replace(/^.*\//, 'language ')] = [language];
  }
  return {
    start: sizeOf(chunks, [START]),
    firstView: sizeOf(chunks, [START, ...firstViewOf(system)]),
    ...Object.fromEntries(
      Object.entries(views).map(([name, roots]) => [
        name,
        sizeOf(chunks, roots),
      ]),
    ),
  };
}

function problemsOf(system, chunks, { firstView }) {
  const modules = [START, ...firstViewOf(system)].flatMap(
    root => chunkOf(chunks, root).modules,
  );
  const early = modules
    .map(({ path }) => path)
    .filter(path => LATER.some(pattern => pattern.test(path)));
  return [
    ...(firstView > MOST_BYTES
      ? [`The first view costs ${firstView} bytes, more than ${MOST_BYTES}`]
      : []),
    ...early.map(path => `The first view loads ${path}`),
  ];
}

/** What a chunk is made of, the heaviest first; before it was made small. */
function listModules(chunks, root) {
  const sizes = new Map();
  for (const { path, size } of chunkOf(chunks, root).modules) {
    const name = path.replace(/^node_modules\/((@[^/]+\/)?[^/]+)\/.*/, '$1');
    sizes.set(name, (sizes.get(name) ?? 0) + size);
  }
  for (const [name, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
    process.stdout.write(`${String(size).padStart(10)}  ${name}\n`);
  }
}

const { values: options } = parseArgs({
  options: { json: { type: 'string' }, modules: { type: 'string' } },
});
if (!['', 'common/'].every(each => existsSync(`${each}dist/index.esm.js`))) {
  throw new Error('There is no package to weigh: see `yarn build`');
}
const systems = Object.keys(SYSTEMS);
const figures = {};
const problems = [];
for (const system of systems) {
  const chunks = await bundle(system);
  figures[system] = weigh(system, chunks);
  problems.push(
    ...problemsOf(system, chunks, figures[system]).map(
      each => `${system}: ${each}`,
    ),
  );
  if (options.modules) {
    process.stdout.write(`${options.modules} (${system})\n`);
    listModules(chunks, options.modules);
  }
}

const width = Math.max(...Object.keys(figures.new).map(name => name.length));
for (const [name, size] of [
  ['bytes', systems],
  ...Object.entries(figures.new),
]) {
  const cells = systems.map((system, at) =>
    String(name === 'bytes' ? size[at] : figures[system][name]).padStart(10),
  );
  process.stdout.write(`${name.padEnd(width)}${cells.join('')}\n`);
}
if (options.json) {
  writeFileSync(
    options.json,
    `${JSON.stringify({ most: MOST_BYTES, bytes: figures }, undefined, 2)}\n`,
  );
}
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exit(1);
}
