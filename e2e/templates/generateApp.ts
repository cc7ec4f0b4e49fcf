import { existsSync } from 'fs';
import { readFile, writeFile } from 'fs/promises';
import { join } from 'path';
import { run } from './commands';
import { GENERATED, yarnSettingsOf } from './release';
import { Template } from './template';

/**
 * Without these a new app does not install or start, whatever is added to it. To
 * see whether one is needed still, leave it out.
 */
const RESOLUTIONS = {
  // Later releases ask for builds for some platforms that are not published
  // (“@swc/core-darwin-arm64@npm:1.16.22: No candidates found”).
  '@swc/core': '1.16.18',
  rollup: '4.67.4',
  'unrs-resolver': '1.12.2',
  // 4.9.2 was published with a dependency on a patch in its own repository
  // (“got@patch:got@npm%3A11.8.2#~/.yarn/patches/…: ENOENT”).
  '@yarnpkg/core': '4.9.0',
};

// What git calls the app as it was before anybody followed the README.
const INSTALLED = 'installed';

/** Where an app is made. */
export interface AppPlace {
  readonly template: Template;
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The root of the app. */
export function appOf({ folder, template }: AppPlace): string {
  return join(folder, template.name);
}

/** Where a step with the app leaves what it prints. */
export function logOf({ folder, template }: AppPlace, step: string): string {
  return join(folder, `${template.name}-${step}.log`);
}

/** Whether there is one from before. */
export function hasApp(place: AppPlace): boolean {
  return existsSync(join(appOf(place), '.git/refs/tags', INSTALLED));
}

/** Makes an app with Backstage's own generator. Nothing is installed yet. */
export async function generateApp(place: AppPlace): Promise<void> {
  const { template, folder } = place;
  const env = { ...place.env, BACKSTAGE_APP_NAME: `${template.kind}-app` };
  await run(
    'backstage-create-app',
    ['--path', appOf(place), '--skip-install', ...template.options],
    { cwd: folder, env, log: logOf(place, 'generate') },
  );
  const manifestPath = join(appOf(place), 'package.json');
  const manifest = JSON.parse(await readFile(manifestPath, 'utf8'));
  const resolutions = {
    ...manifest.resolutions,
    ...RESOLUTIONS,
    ...template.release.resolutions,
  };
  await writeFile(
    manifestPath,
    `${JSON.stringify({ ...manifest, resolutions }, null, 2)}\n`,
  );
}

/**
 * Installs what the app depends on, in the release that the template is of, and
 * remembers its state.
 */
export async function installApp(place: AppPlace): Promise<void> {
  const { release } = place.template;
  const { cwd, env, log } = surroundingsOf(place, 'install');
  const surroundings = {
    cwd,
    env: { ...env, ...yarnSettingsOf(release) },
    log,
  };
  if (release === GENERATED) {
    await run('yarn', ['install'], surroundings);
  } else {
    // Backstage's own upgrade asks a server for the release; this does the same.
    await run('yarn', ['up', '@backstage/*'], surroundings);
    await writeFile(
      join(cwd, 'backstage.json'),
      `${JSON.stringify({ version: `${release.name}.0` })}\n`,
    );
  }
  await git(place, 'init', '--quiet');
  await git(place, 'add', '--all');
  const author = [
    '-c',
    'user.name=Template',
    '-c',
    'user.email=template@local',
  ];
  await git(place, ...author, 'commit', '--quiet', '--message', 'Install');
  await git(place, 'tag', INSTALLED);
}

/** Takes back all that was done to the app since it was installed. */
export async function resetApp(place: AppPlace): Promise<void> {
  await git(place, 'reset', '--quiet', '--hard', INSTALLED);
  await git(place, 'clean', '--quiet', '--force', '-d');
}

/** For commands in the app. */
export function surroundingsOf(place: AppPlace, step: string) {
  return { cwd: appOf(place), env: place.env, log: logOf(place, step) };
}

async function git(place: AppPlace, ...args: string[]): Promise<void> {
  await run('git', args, surroundingsOf(place, 'git'));
}
