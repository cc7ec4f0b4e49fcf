/**
 * Has Backstage's own `config:check` look at configurations, as an administrator
 * does: it takes the example, and refuses wrong ones by messages that name the key.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname ?? '.', '..');
const CLI = resolve(ROOT, 'node_modules/.bin/backstage-cli');

/** What the packages around need of every configuration. */
const AROUND = `
app: { title: App, baseUrl: 'http://localhost:3000' }
backend:
  baseUrl: 'http://localhost:7007'
  listen: ':7007'
  database: { client: better-sqlite3, connection: ':memory:' }
proxy:
  endpoints:
    '/another': 'https://example.com'
`;

/** Values that make no sense, a key that nobody knows, and one that is missing. */
const WRONG = `
proxy:
  endpoints:
    '/acr/v2': { target: 'https://myregistry.azurecr.io/v2/', followRedirects: sometimes }
acr:
  proxypath: /acr/api
  proxyPath: acr/api
  contentProxyPath: /acr/../v2
  registries:
    - name: -dev
      loginServer: https://myregistry.azurecr.io
      portal: { subscriptionId: id, url: 'http://portal.azure.com' }
  security: { staleAfterDays: 0, listing: never }
`;
const COMPLAINTS = [
  'must be boolean { type=boolean } at /proxy/endpoints//acr/v2/followRedirects',
  'must NOT have additional properties { additionalProperty=proxypath } at /acr',
  / must match pattern .* at \/acr\/proxyPath$/m,
  / must match pattern .* at \/acr\/contentProxyPath$/m,
  / must match pattern .* at \/acr\/registries\/0\/name$/m,
  / must match pattern .* at \/acr\/registries\/0\/loginServer$/m,
  "must have required property 'resourceGroup' { missingProperty=resourceGroup } at /acr/registries/0/portal",
  / must match pattern .* at \/acr\/registries\/0\/portal\/url$/m,
  'must be > 0 { comparison=> limit=0 } at /acr/security/staleAfterDays',
  / must be equal to one of the allowed values .* at \/acr\/security\/listing$/m,
];

function assert(holds, message) {
  if (!holds) {
    throw new Error(message);
  }
}

/** What the command says of some files together, and how it ends. */
function check(...files) {
  const { status, stdout, stderr } = spawnSync(
    CLI,
    ['config:check', '--strict', ...files.flatMap(file => ['--config', file])],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ACR_AUTH_TOKEN: 'token' },
    },
  );
  return { status, said: stdout + stderr };
}

const directory = mkdtempSync(resolve(tmpdir(), 'check-config-'));
try {
  const around = resolve(directory, 'around.yaml');
  writeFileSync(around, AROUND);
  const taken = check(around, resolve(ROOT, 'app-config.example.yaml'));
  assert(taken.status === 0, `The example is refused:\n${taken.said}`);

  const wrong = resolve(directory, 'wrong.yaml');
  writeFileSync(wrong, WRONG);
  const refused = check(around, wrong);
  assert(refused.status === 1, `Wrong values are taken:\n${refused.said}`);
  const missing = COMPLAINTS.filter(complaint =>
    typeof complaint === 'string'
      ? !refused.said.includes(complaint)
      : !complaint.test(refused.said),
  );
  assert(
    missing.length === 0,
    `It is not said what is wrong:\n${missing.join('\n')}\n\n${refused.said}`,
  );
} finally {
  rmSync(directory, { recursive: true });
}
process.stdout.write(
  `The example is taken; of ${COMPLAINTS.length} wrong values each is refused by its key.\n`,
);
