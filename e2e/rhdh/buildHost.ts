import { cp, rm } from 'fs/promises';
import { createRequire } from 'module';
import { join, resolve } from 'path';
import { promisify } from 'util';

const ROOT = resolve(__dirname, '../..');

/** What the page is made of: it finds its packages, and not those of the repository. */
const SOURCES = [
  'dev/legacy/GuestSignIn.tsx',
  'dev/sandbox/catalog.ts',
  'e2e/rhdh/host',
];

/**
 * What the hub's app shares with plugins, one copy for all (`sharedModules` in the
 * hub's command, src/lib/bundler/scalprumConfig.ts), as far as it is there.
 */
const SHARED = [
  'react',
  'react-dom',
  'react-router-dom',
  'react-router',
  '@backstage/version-bridge',
  '@backstage/core-app-api',
  '@backstage/core-plugin-api',
  '@scalprum/react-core',
  '@openshift/dynamic-plugin-sdk',
  '@material-ui/core/styles',
  '@material-ui/styles',
];

/**
 * Bundles the page that takes the hub's place, by the bundler that the hub's command
 * brings along.
 *
 * @param app - the folder with the packages that the page is made of
 * @param tools - the folder of the modules that have the bundler
 * @returns the folder of the page's scripts
 */
export async function buildHost(app: string, tools: string): Promise<string> {
  for (const name of SOURCES) {
    await rm(join(app, name), { recursive: true, force: true });
    await cp(join(ROOT, name), join(app, name), { recursive: true });
  }
  const requireTool = createRequire(join(tools, 'index.js'));
  const loader = (name: string) => requireTool.resolve(name);
  const webpack = requireTool('webpack');
  const output = join(app, 'dist');
  const one = { singleton: true, requiredVersion: '*' };
  const compiler = webpack({
    mode: 'production',
    context: app,
    entry: join(app, 'e2e/rhdh/host/index.ts'),
    devtool: false,
    // Nobody waits for its bytes.
    optimization: { minimize: false },
    performance: false,
    output: { path: output, publicPath: '/static/', clean: true },
    resolve: {
      extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'],
      fallback: { path: false, fs: false, util: false, stream: false },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: loader('esbuild-loader'),
          options: { loader: 'tsx', target: 'es2022', jsx: 'automatic' },
        },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
        { test: /\.css$/, use: [loader('style-loader'), loader('css-loader')] },
        { test: /\.(?:svg|png|gif|jpe?g|woff2?|ttf)$/, type: 'asset/resource' },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({
        'process.env.HAS_REACT_DOM_CLIENT': 'true',
      }),
      new webpack.ProvidePlugin({ process: loader('process/browser') }),
      new webpack.sharing.SharePlugin({
        shared: Object.fromEntries(SHARED.map(name => [name, one])),
      }),
    ],
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  if (stats.hasErrors()) {
    throw new Error(stats.toString({ preset: 'errors-only' }));
  }
  return output;
}
