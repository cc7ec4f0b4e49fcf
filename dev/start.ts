/**
 * Runs the sandbox: the embedded registry (or a real one), a Backstage backend
 * with the real proxy before it, and an app of the new or the old frontend
 * system. Ends them together.
 */
import { startRegistry } from './registry';
import { LOGIN_SERVER } from './sampleData/loginServer';
import { makeRepositories, SANDBOX_ACCOUNT } from './sampleData/repositories';
import { assertPortsAreFree } from './sandbox/ports';
import { runProcesses } from './sandbox/processes';
import { readSettings, Settings, SettingsError } from './sandbox/settings';

async function main() {
  const settings = readSettings(process.argv.slice(2), process.env);
  await assertPortsAreFree(settings);
  const registry = settings.realRegistry ?? (await startEmbeddedRegistry());
  await runProcesses(settings, {
    SANDBOX_REGISTRY_URL: registry.url,
    ACR_AUTH_TOKEN: registry.token,
    ACR_REPOSITORY: settings.realRegistry?.repository ?? '',
  });
  process.stdout.write(`\n${describe(settings)}\n\n`);
}

async function startEmbeddedRegistry() {
  const { url } = await startRegistry({
    loginServer: LOGIN_SERVER,
    repositories: await makeRepositories(),
    accounts: [SANDBOX_ACCOUNT],
  });
  const { username, password } = SANDBOX_ACCOUNT;
  const token = Buffer.from(`${username}:${password}`).toString('base64');
  return { url, token };
}

function describe({ frontendUrl, realRegistry }: Settings): string {
  const component = realRegistry ? 'real' : 'api';
  return `The ACR tab is at ${frontendUrl}/catalog/default/component/${component}/acr
All components of the sandbox: ${frontendUrl}/catalog`;
}

main().catch(error => {
  // What the user can mend is said in one line; anything else with its stack.
  process.stderr.write(
    `${error instanceof SettingsError ? error.message : error.stack}\n`,
  );
  process.exit(1);
});
