/**
 * Does to an app what README.md says, and nothing else: commands, configuration
 * and code are taken from there.
 */
import { Account } from 'backstage-plugin-acr-testing';
import { execFileSync } from 'child_process';
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { addLanguages } from './addLanguages';
import { run } from './commands';
import { configureApp } from './configureApp';
import { AppPlace, appOf, surroundingsOf } from './generateApp';
import { addToOldApp } from './oldSystem';
import { Packed } from './packPlugin';
import { blockWith } from './readme';

/** What stands for the reader's own: the package, the registry, the account. */
export interface Own {
  readonly packed: Packed;
  readonly registryUrl: string;
  readonly account: Account;
}

const PACKAGE = 'backstage-plugin-acr';

/**
 * Follows the README from its first step to its last.
 *
 * @returns the variables that the backend is started with
 */
export async function followReadme(
  place: AppPlace,
  own: Own,
): Promise<NodeJS.ProcessEnv> {
  await addPackage(place, own.packed);
  if (place.template.kind === 'legacy') {
    addToOldApp(join(appOf(place), 'packages/app/src'));
  }
  configureApp(appOf(place), own.registryUrl);
  addLanguages(appOf(place), place.template);
  return { ACR_AUTH_TOKEN: encode(own.account) };
}

async function addPackage(place: AppPlace, packed: Packed): Promise<void> {
  resolveTo(join(appOf(place), 'package.json'), packed.others);
  const [command, ...args] = blockWith('### 1. The package', 'sh', PACKAGE)
    .trim()
    .split(' ');
  const at = args.indexOf(PACKAGE);
  if (at === -1) {
    throw new Error(`The README installs no ${PACKAGE}`);
  }
  args[at] = `${PACKAGE}@file:${packed.plugin}`;
  await run(command, args, surroundingsOf(place, 'add'));
}

/** Has Yarn take packages from files, as if a registry had them. */
function resolveTo(path: string, files: Packed['others']): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const resolutions = { ...manifest.resolutions };
  for (const [name, file] of Object.entries(files)) {
    resolutions[name] = `file:${file}`;
  }
  const text = JSON.stringify({ ...manifest, resolutions }, null, 2);
  writeFileSync(path, `${text}\n`);
}

/** The value of the variable that the command of the README sets. */
function encode({ username, password }: Account): string {
  const command = blockWith('### Credentials', 'sh', 'base64').replace(
    'NAME:PASSWORD',
    `${username}:${password}`,
  );
  const script = `${command}\nprintf '%s' "$ACR_AUTH_TOKEN"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' });
}
