/**
 * Runs the sandbox: the embedded registries (or a real one), a Backstage backend
 * with the real proxy before it, and an app of the new or the old frontend
 * system. Ends them together.
 */
import { startEmbeddedRegistries } from './sandbox/embeddedRegistries';
import { assertPortsAreFree } from './sandbox/ports';
import { runProcesses } from './sandbox/processes';
import { readSettings, Settings, SettingsError } from './sandbox/settings';

async function main() {
  const settings = readSettings(process.argv.slice(2), process.env);
  await assertPortsAreFree(settings);
  const { realRegistry } = settings;
  await runProcesses(
    settings,
    realRegistry
      ? {
          SANDBOX_REGISTRY_URL: realRegistry.url,
          ACR_AUTH_TOKEN: realRegistry.token,
          ACR_REPOSITORY: realRegistry.repository,
        }
      : { ...(await startEmbeddedRegistries()), ACR_REPOSITORY: '' },
  );
  process.stdout.write(`\n${describe(settings)}\n\n`);
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
