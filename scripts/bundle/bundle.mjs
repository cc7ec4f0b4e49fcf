/** Bundles the built package for production, as an app does. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { APP, SYSTEMS } from './entries.mjs';

const ROOT = resolve(import.meta.dirname ?? 'scripts/bundle', '../..');
const DIST = resolve(ROOT, 'dist');
const COMMON = resolve(ROOT, 'common/dist');
const WORK = resolve(ROOT, 'node_modules/.cache/check-bundle');

const require = createRequire(import.meta.url);
/** The bundler of Backstage's CLI. */
const { rspack } = createRequire(
  require.resolve('@backstage/cli-module-build/package.json'),
)('@rspack/core');

/** Of the CLI's configuration, what makes the chunks of a plugin what they are. */
function configOf(system, entries) {
  return {
    mode: 'production',
    // As the package.json of an app from the template has it.
    target: 'browserslist:>0.2%, not dead, not op_mini all',
    context: ROOT,
    entry: {
      app: entries.app,
      // What the app has is not in the plugin's chunks.
      plugin: { import: entries[system], dependOn: 'app' },
    },
    output: {
      path: resolve(WORK, system),
      filename: '[name].js',
      chunkFilename: '[id].chunk.js',
      clean: true,
    },
    devtool: false,
    optimization: {
      minimizer: [
        // Nobody weighs the app.
        new rspack.SwcJsMinimizerRspackPlugin({ exclude: 'app.js' }),
      ],
      runtimeChunk: 'single',
      // The CLI splits what is there at the start only.
      splitChunks: { cacheGroups: { default: false, defaultVendors: false } },
    },
    resolve: {
      extensions: ['.mjs', '.js', '.json'],
      mainFields: ['browser', 'module', 'main'],
      alias: {
        'backstage-plugin-acr$': resolve(DIST, 'index.esm.js'),
        'backstage-plugin-acr/alpha$': resolve(DIST, 'alpha.esm.js'),
        'backstage-plugin-acr/translations$': resolve(
          DIST,
          'translations.esm.js',
        ),
        'backstage-plugin-acr-common$': resolve(COMMON, 'index.esm.js'),
        'backstage-plugin-acr-common/reports$': resolve(
          COMMON,
          'reports.esm.js',
        ),
      },
      fallback: { path: false },
    },
    module: {
      rules: [
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
        { test: /\.(css|png|svg)$/, type: 'asset/resource' },
      ],
    },
    performance: false,
  };
}

async function run(config) {
  const compiler = rspack(config);
  const stats = await new Promise((done, fail) => {
    compiler.run((error, result) => (error ? fail(error) : done(result)));
  });
  await new Promise(done => {
    compiler.close(done);
  });
  if (stats.hasErrors()) {
    throw new Error(stats.toString({ preset: 'errors-only' }));
  }
  return stats.toJson({
    all: false,
    chunks: true,
    chunkModules: true,
    chunkModulesSpace: Infinity,
    chunkOrigins: true,
    dependentModules: true,
    ids: true,
    nestedModules: true,
    nestedModulesSpace: Infinity,
    orphanModules: true,
  });
}

/** The modules of a chunk, those that were joined one by one. */
function modulesOf(modules) {
  return modules.flatMap(module =>
    module.modules?.length
      ? modulesOf(module.modules)
      : [{ path: relative(ROOT, module.nameForCondition ?? ''), ...module }],
  );
}

/** What an `import()` of one of the packages asks for: `components/AcrPage`. */
function rootOf({ module, request }) {
  const dist = [DIST, COMMON].find(each => module?.startsWith(each));
  return dist
    ? [
        relative(dist, resolve(dirname(module), request)).replace(
          /(\/index)?\.esm\.js$/,
          '',
        ),
      ]
    : [];
}

/**
 * Bundles an app of a frontend system with the plugin.
 *
 * @returns the chunks of the plugin: which modules they are loaded for, none for
 *   what is there at the start, their size, compressed, and what is in them
 */
export async function bundle(system) {
  mkdirSync(WORK, { recursive: true });
  const entries = {};
  for (const [name, code] of Object.entries({ app: APP, ...SYSTEMS })) {
    entries[name] = resolve(WORK, `${name}.mjs`);
    writeFileSync(entries[name], code);
  }
  const { chunks } = await run(configOf(system, entries));
  return chunks
    .map(chunk => ({ ...chunk, roots: chunk.origins.flatMap(rootOf) }))
    .filter(({ names, roots }) => names.includes('plugin') || roots.length > 0)
    .map(({ roots, files, modules }) => ({
      roots: [...new Set(roots)],
      gzip: files
        .map(file => readFileSync(resolve(WORK, system, file)))
        .reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0),
      modules: modulesOf(modules).map(({ path, size }) => ({ path, size })),
    }));
}
