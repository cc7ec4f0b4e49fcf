/** Where the bench takes place: a registry, the real proxy, an app as built. */
import { SANDBOX_ACCOUNT, startRegistry } from 'backstage-plugin-acr-testing';
import { spawn } from 'child_process';
import { resolve } from 'path';
import { serveBuiltApp } from '../dev/sandbox/builtApp';
import { waitFor } from '../dev/sandbox/waitFor';
import { ENDPOINTS, makeRepositories } from './repositories';

const ROOT = resolve(__dirname, '..');
const FRONTEND_PORT = Number(process.env.BENCH_PORT ?? 3610);
const BACKEND_PORT = FRONTEND_PORT + 4000;

/** A running setting. */
export interface Setting {
  /** Where the app is. */
  url: string;
  stop(): Promise<void>;
}

/** Starts it; its ports are `BENCH_PORT` and the one 4,000 above. */
export async function startSetting(): Promise<Setting> {
  const repositories = await makeRepositories();
  // Each is what the configuration of its endpoints says: two names, two hosts.
  const registries = await Promise.all(
    ENDPOINTS.map(endpoint =>
      startRegistry({
        loginServer: `${endpoint}.azurecr.io`,
        repositories,
        accounts: [SANDBOX_ACCOUNT],
      }),
    ),
  );
  const { username, password } = SANDBOX_ACCOUNT;
  const url = `http://localhost:${FRONTEND_PORT}`;
  const backendUrl = `http://localhost:${BACKEND_PORT}`;
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    LOG_LEVEL: 'error',
    BENCH_FRONTEND_URL: url,
    BENCH_BACKEND_URL: backendUrl,
    BENCH_BACKEND_PORT: String(BACKEND_PORT),
    ...Object.fromEntries(
      ENDPOINTS.map((endpoint, at) => [
        `BENCH_${endpoint.toUpperCase()}_URL`,
        registries[at].url,
      ]),
    ),
    ACR_AUTH_TOKEN: Buffer.from(`${username}:${password}`).toString('base64'),
  };
  const config = ['--config', resolve(__dirname, 'app-config.yaml')];
  const transform = require.resolve('@backstage/cli/config/nodeTransform.cjs');
  const backend = spawn(
    process.execPath,
    ['--require', transform, resolve(__dirname, 'backend.ts'), ...config],
    { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const app = await serveBuiltApp('bench/app', FRONTEND_PORT, config, env);
  await waitFor(`${backendUrl}/api/sandbox/entities`);
  return {
    url,
    stop: async () => {
      backend.kill();
      app.close();
      app.closeAllConnections();
      await Promise.all(registries.map(registry => registry.stop()));
    },
  };
}
