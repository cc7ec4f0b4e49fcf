/** Makes one script of some tests and all that they test. */
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';

const TEST_UTILS = resolve(import.meta.dirname, 'testUtils.mjs');

/** The folder of our own package that an import names, and the entry point. */
const OWN_PACKAGE = /^backstage-plugin-acr-(common|testing)(|\/.*)$/;

/** How esbuild writes `import()`, and by what it evaluates what is imported. */
const LATE_IMPORT = /Promise\.resolve\(\)\.then\(\(\) => \((init_\w+)\(\)/g;

/**
 * Bundles the tests in some folders that need no browser, but not those of properties:
 * their cases are others each time, and a mutant has to be found out for certain.
 *
 * @param {string[]} folders - such as `src/api`, or `src/security/**` with all below
 * @param {string} root - of the project
 * @returns `code`, an expression: a function as those of CommonJS, that exports
 *   for each file of tests what evaluates it; and `testsOf`, which tells the files
 *   whose tests may reach a file, those that are nearest to it first
 */
export async function bundle(folders, root) {
  const files = folders.flatMap(folder => {
    const [base, rest] = folder.split(/\/(?=\*\*$)/);
    return readdirSync(resolve(root, base), { recursive: rest !== undefined })
      .filter(name => /^(?:.*\/)?[^./]+\.test\.ts$/.test(name))
      .map(name => `${base}/${name}`)
      .filter(name => needsNoBrowser(resolve(root, name)));
  });
  const entry = files.map(
    file => `${JSON.stringify(file)}: () => { require('./${file}'); },\n`,
  );
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `module.exports = {\n${entry.join('')}};`,
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    metafile: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    plugins: [resolving(root)],
  });
  const { text } = outputFiles[0];
  // Not in the first test that needs it: what it does then is not that test's.
  const late = Array.from(
    text.matchAll(LATE_IMPORT),
    ([, name]) => `${name}();`,
  );
  const code = `${text}\n${late.join('\n')}`;
  return {
    code: `(function (module, exports, require) {${code}\n})`,
    testsOf: file => {
      const importers = findImporters(metafile, relative(root, file));
      return importers.filter(path => files.includes(path));
    },
  };
}

/** A test outside common says so itself. */
function needsNoBrowser(path) {
  return (
    path.includes('/common/src/') ||
    readFileSync(path, 'utf8').includes('@jest-environment node')
  );
}

/** A file, what imports it, what imports that, and so on. */
function findImporters({ inputs }, file) {
  const found = new Set([file]);
  // A set also gives what is added while it is looked through.
  for (const known of found) {
    for (const [path, { imports }] of Object.entries(inputs)) {
      if (imports.some(each => each.path === known)) {
        found.add(path);
      }
    }
  }
  return [...found];
}

/**
 * The file that an import of one of our own packages means. Not by node_modules:
 * their links lead to the files that are no mutants.
 */
function ownFile(root, path) {
  const [, folder, entry] = OWN_PACKAGE.exec(path);
  const manifest = resolve(root, folder, 'package.json');
  const { exports: entries } = JSON.parse(readFileSync(manifest, 'utf8'));
  return resolve(root, folder, entries[`.${entry}`]);
}

/** What does not change is read once and is no part of the script. */
function resolving(root) {
  const require = createRequire(resolve(root, 'package.json'));
  return {
    name: 'resolving',
    setup(builder) {
      builder.onResolve({ filter: /^@backstage\/test-utils$/ }, () => ({
        path: TEST_UTILS,
      }));
      builder.onResolve({ filter: OWN_PACKAGE }, ({ path }) => ({
        path: ownFile(root, path),
      }));
      // Backstage's packages are modules in files that Node takes for CommonJS.
      builder.onResolve({ filter: /^[@a-z]/ }, ({ path }) =>
        path.startsWith('@backstage/')
          ? undefined
          : { path: require.resolve(path), external: true },
      );
      builder.onResolve({ filter: /\.json$/ }, ({ path, resolveDir }) => ({
        path: resolve(resolveDir, path),
        external: true,
      }));
    },
  };
}
