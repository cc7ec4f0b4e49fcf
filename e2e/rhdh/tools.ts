import { mkdir, writeFile } from 'fs/promises';
import { join } from 'path';
import { run } from '../templates/commands';

/** What exports the plugin, as docs/red-hat-developer-hub.md names it. */
export const HUB_CLI = '@red-hat-developer-hub/cli';
const HUB_CLI_VERSION = '1.9.1';

/** Of one package all take the same version, whatever they ask for. */
const CORE = {
  '@backstage/core-components': '0.18.3',
  '@backstage/core-plugin-api': '1.12.0',
};

/**
 * The versions in the app of Red Hat Developer Hub 1.9 (redhat-developer/rhdh,
 * packages/app/package.json), as far as the page has use for them.
 */
const APP = {
  ...CORE,
  '@backstage/app-defaults': '1.7.2',
  '@backstage/catalog-client': '1.12.1',
  '@backstage/catalog-model': '1.7.6',
  '@backstage/core-app-api': '1.19.2',
  '@backstage/integration-react': '1.2.12',
  '@backstage/plugin-catalog': '1.32.0',
  '@backstage/plugin-catalog-react': '1.21.3',
  '@backstage/plugin-permission-react': '0.4.38',
  '@backstage/plugin-search-react': '1.10.0',
  '@backstage/plugin-user-settings': '0.8.29',
  '@backstage/theme': '0.7.0',
  '@backstage/ui': '0.9.1',
  '@material-ui/core': '4.12.4',
  '@material-ui/icons': '4.11.3',
  '@material-ui/styles': '4.11.5',
  '@scalprum/core': '0.9.0',
  '@scalprum/react-core': '0.11.1',
  react: '18.3.1',
  'react-dom': '18.3.1',
  'react-router': '6.30.3',
  'react-router-dom': '6.30.3',
};

/**
 * Installs the hub's command, which brings a bundler. It is too large to be there for
 * all who work on the plugin.
 *
 * @returns the folder of the modules
 */
export async function installTools(folder: string): Promise<string> {
  return install(join(folder, 'tools'), {
    dependencies: { [HUB_CLI]: HUB_CLI_VERSION },
  });
}

/** Installs what the page is made of, into its folder. */
export async function installApp(app: string): Promise<void> {
  const own = Object.keys(CORE).map(name => [name, `$${name}`]);
  await install(app, {
    dependencies: APP,
    overrides: Object.fromEntries(own),
  });
}

async function install(cwd: string, wanted: object): Promise<string> {
  await mkdir(cwd, { recursive: true });
  await writeFile(
    join(cwd, 'package.json'),
    JSON.stringify({ private: true, ...wanted }),
  );
  const options = ['--no-package-lock', '--no-audit', '--no-fund'];
  await run(
    'npm',
    ['install', '--legacy-peer-deps', '--ignore-scripts', ...options],
    { cwd, env: process.env, log: `${cwd}.log` },
  );
  return join(cwd, 'node_modules');
}
