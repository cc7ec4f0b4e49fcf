/** Starts the sandbox's app and backend, and ends them together. */
import { ChildProcess, spawn } from 'child_process';
import { resolve } from 'path';
import { serveBuiltApp } from './builtApp';
import { CLI } from './cli';
import { Settings } from './settings';
import { waitFor } from './waitFor';

const ROOT = resolve(__dirname, '../..');
const CONFIGS = ['app-config.example.yaml', 'dev/app-config.yaml'];
/** Where the registries are the sandbox's own. */
const OWN_CONFIGS = [...CONFIGS, 'dev/app-config.registries.yaml'];

/**
 * Starts both processes and waits until both answer.
 *
 * @param variables - what dev/app-config.yaml needs beside the addresses
 */
export async function runProcesses(
  settings: Settings,
  variables: Record<string, string>,
): Promise<void> {
  const surroundings = surroundingsOf(settings, variables);
  const children = [startBackendProcess(surroundings)];
  if (!settings.built) {
    const entry =
      settings.system === 'legacy' ? 'dev/legacy/index' : 'dev/index';
    children.push(
      start([CLI, 'package', 'start', '--entrypoint', entry], surroundings),
    );
  }
  endTogether(children);
  if (settings.built) {
    const app = `dev/built/${settings.system}`;
    const { options, env } = surroundings;
    await serveBuiltApp(app, settings.frontendPort, options, env);
  }
  await waitFor(`${settings.backendUrl}/api/sandbox/entities`);
  await waitFor(settings.frontendUrl);
}

/** What a process of the sandbox is to know. */
export interface Surroundings {
  /** Options that name files of the configuration. */
  options: string[];
  /** What these files need. */
  env: NodeJS.ProcessEnv;
}

/** Tells processes of the sandbox where all is. */
export function surroundingsOf(
  settings: Settings,
  variables: Record<string, string>,
): Surroundings {
  const configs = settings.realRegistry ? CONFIGS : OWN_CONFIGS;
  return {
    options: configs.flatMap(file => ['--config', resolve(ROOT, file)]),
    env: {
      ...process.env,
      SANDBOX_FRONTEND_URL: settings.frontendUrl,
      SANDBOX_BACKEND_URL: settings.backendUrl,
      SANDBOX_BACKEND_PORT: String(settings.backendPort),
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
      NODE_ENV: 'development',
      ...variables,
    },
  };
}

/** Starts the backend alone. */
export function startBackendProcess(surroundings: Surroundings): ChildProcess {
  const transform = require.resolve('@backstage/cli/config/nodeTransform.cjs');
  return start(
    ['--require', transform, 'dev/sandbox/backend.ts'],
    surroundings,
  );
}

function start(args: string[], { options, env }: Surroundings): ChildProcess {
  return spawn(process.execPath, [...args, ...options], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function endTogether(children: ChildProcess[]) {
  const end = (code: number) => {
    children.forEach(child => child.kill());
    process.exit(code);
  };
  process.once('SIGINT', () => end(0));
  process.once('SIGTERM', () => end(0));
  children.forEach(child => child.once('exit', code => end(code ?? 1)));
}
