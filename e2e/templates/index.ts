/**
 * Installs the packed plugin into the apps that Backstage's own templates make, by
 * nothing but what README.md says, and walks through it there in a browser, with
 * the template's own backend and the embedded registry. Ends with 0 if all is well.
 */
import {
  LOGIN_SERVER,
  makeRepositories,
  RunningRegistry,
  SANDBOX_ACCOUNT,
  startRegistry,
} from 'backstage-plugin-acr-testing';
import { mkdirSync, rmSync } from 'fs';
import { checkApp } from './checkApp';
import { expectOneCopy } from './copies';
import { followReadme } from './followReadme';
import {
  AppPlace,
  appOf,
  generateApp,
  hasApp,
  installApp,
  resetApp,
} from './generateApp';
import { Packed, packPlugin } from './packPlugin';
import { startApp } from './runApp';
import { readSettings, UsageError } from './settings';
import { prepareTools } from './tools';
import { walkThrough } from './walkThrough';

/** Tells what is done, and how long it took. */
async function phase<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begin = Date.now();
  process.stdout.write(`${name} … `);
  const result = await work();
  const seconds = Math.round((Date.now() - begin) / 1000);
  process.stdout.write(`${seconds} s\n`);
  return result;
}

async function main() {
  const { templates, folder, isKept } = readSettings(process.argv.slice(2));
  mkdirSync(folder, { recursive: true });
  process.stdout.write(`The apps are in ${folder}\n`);
  const env = await phase('Tools', () => prepareTools(folder));
  const packed = await phase('Pack the plugin', () => packPlugin(folder));
  const registry = await startRegistry({
    loginServer: LOGIN_SERVER,
    repositories: await makeRepositories(),
    accounts: [SANDBOX_ACCOUNT],
  });
  for (const template of templates) {
    const place = { template, folder, env };
    await tryTemplate(place, packed, registry);
    if (!isKept) {
      // An app is large, and what it printed is beside it.
      rmSync(appOf(place), { recursive: true });
    }
  }
  await registry.stop();
  if (!isKept) {
    rmSync(folder, { recursive: true });
  }
}

async function tryTemplate(
  place: AppPlace,
  packed: Packed,
  registry: RunningRegistry,
) {
  const { name } = place.template;
  const step = <T>(what: string, work: () => Promise<T>) =>
    phase(`${name}: ${what}`, work);
  if (hasApp(place)) {
    await step('use the app that is there', () => resetApp(place));
  } else {
    await step('generate the app', () => generateApp(place));
    await step('install it', () => installApp(place));
  }
  const variables = await step('follow the README', () =>
    followReadme(place, {
      packed,
      registryUrl: registry.url,
      account: SANDBOX_ACCOUNT,
    }),
  );
  await step('one copy of each package', async () =>
    expectOneCopy(appOf(place)),
  );
  await step('types, configuration and tests', () =>
    checkApp(place, variables),
  );
  const app = await step('start', () => startApp(place, variables));
  try {
    await step('walk', () => walkThrough(place));
  } finally {
    await app.end();
  }
}

// Whatever was started ends with this.
process.once('SIGINT', () => process.exit(1));
process.once('SIGTERM', () => process.exit(1));
main().then(
  () => process.stdout.write('The README leads to what it says.\n'),
  error => {
    process.stdout.write('\n');
    process.stderr.write(
      `${error instanceof UsageError ? error.message : error.stack}\n`,
    );
    process.exit(1);
  },
);
