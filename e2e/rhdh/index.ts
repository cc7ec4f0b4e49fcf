/**
 * Exports the plugin for Red Hat Developer Hub by the hub's own command, loads it as
 * the hub does in a page with its own React, and looks for its parts where
 * docs/red-hat-developer-hub.md puts them. Ends with 0 if all is well. `--reuse FOLDER`
 * keeps what is installed there for the next time.
 */
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import { readFrontendConfig } from '../../dev/sandbox/builtApp';
import { startEmbeddedRegistries } from '../../dev/sandbox/embeddedRegistries';
import { assertPortsAreFree } from '../../dev/sandbox/ports';
import {
  startBackendProcess,
  surroundingsOf,
} from '../../dev/sandbox/processes';
import { readSettings } from '../../dev/sandbox/settings';
import { waitFor } from '../../dev/sandbox/waitFor';
import { run } from '../templates/commands';
import { buildHost } from './buildHost';
import { exportPlugin } from './exportPlugin';
import { readWiring } from './readWiring';
import { serveHub } from './serveHub';
import { installApp, installTools } from './tools';

const ROOT = resolve(__dirname, '../..');
const PORT = Number(process.env.E2E_PORT ?? 3210) + 40;
const PLUGIN = 'backstage-plugin-acr';

/** Tells what is done, and how long it took. */
async function phase<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begin = Date.now();
  process.stdout.write(`${name} … `);
  const result = await work();
  process.stdout.write(`${Math.round((Date.now() - begin) / 1000)} s\n`);
  return result;
}

async function main() {
  const settings = readSettings([], {
    SANDBOX_PORT: String(PORT),
    SANDBOX_BACKEND_PORT: String(PORT + 4000),
  });
  await assertPortsAreFree(settings);
  const at = process.argv.indexOf('--reuse');
  const reused = at === -1 ? undefined : resolve(process.argv[at + 1]);
  const folder = reused ?? mkdtempSync(join(tmpdir(), 'acr-rhdh-'));
  process.stdout.write(`All is in ${folder}\n`);
  const tools = await phase('Tools', () => installTools(folder));
  const plugin = await phase('Export the plugin', () =>
    exportPlugin(folder, tools, ['--no-generate-module-federation-assets']),
  );
  const app = join(folder, 'app');
  await phase('Install the page', () => installApp(app));
  const host = await phase('Bundle the page', () => buildHost(app, tools));

  const surroundings = surroundingsOf(
    settings,
    await startEmbeddedRegistries(),
  );
  const backend = startBackendProcess(surroundings);
  process.once('exit', () => backend.kill());
  await serveHub({
    port: PORT,
    host,
    plugins: { [PLUGIN]: plugin },
    config: {
      app: await readFrontendConfig(surroundings.options, surroundings.env),
      frontend: readWiring(),
    },
  });
  await waitFor(`${settings.backendUrl}/api/sandbox/entities`);
  await phase('Walk', () => walk(settings.frontendUrl, folder));
  if (!reused) {
    rmSync(folder, { recursive: true });
  }
}

async function walk(url: string, folder: string): Promise<void> {
  const config = resolve(__dirname, 'playwright.config.ts');
  await run(
    process.execPath,
    [require.resolve('@playwright/test/cli'), 'test', '--config', config],
    {
      cwd: ROOT,
      env: { ...process.env, HUB_URL: url },
      log: join(folder, 'walk.log'),
    },
  );
}

// The backend ends with this.
process.once('SIGINT', () => process.exit(1));
process.once('SIGTERM', () => process.exit(1));
main().then(
  () => {
    process.stdout.write('The plugin is where the page on the hub says.\n');
    process.exit(0);
  },
  error => {
    process.stdout.write('\n');
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
