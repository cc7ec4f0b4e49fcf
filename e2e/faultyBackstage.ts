/**
 * A registry and a Backstage backend of a test's own, which it may break: those
 * of the sandbox are shared with other tests.
 */
import { Page, Route } from '@playwright/test';
import {
  LOGIN_SERVER,
  makeBuilds,
  makeFaults,
  makeRepository,
  RepositoryRecord,
  RunningRegistry,
  SANDBOX_ACCOUNT,
  startRegistry,
} from 'backstage-plugin-acr-testing';
import { ChildProcess, spawn } from 'child_process';
import { once } from 'events';
import { AddressInfo, createServer } from 'net';
import { resolve } from 'path';
import { test as base } from './sandbox';

const ROOT = resolve(__dirname, '..');
const CONFIGS = ['app-config.example.yaml', 'dev/app-config.yaml'];

/** A page of tags after the first one. */
const LATER_PAGE = /_tags\?.*orderby=timedesc.*last=/;

/** A registry, a backend before it, and what a test can do to both. */
export class FaultyBackstage {
  readonly #repositories: RepositoryRecord[] = [];
  #registry?: RunningRegistry;
  #registryPort = 0;
  #backend?: ChildProcess;
  #backendPort = 0;

  /** @param frontendUrl - where the app is that reads through this backend */
  constructor(private readonly frontendUrl: string) {}

  async start() {
    this.#registryPort = await findFreePort();
    this.#backendPort = await findFreePort();
    await this.startRegistry();
    await this.startBackend();
  }

  async stop() {
    await this.stopBackend();
    await this.stopRegistry();
  }

  /** Makes the registry hold what it held at first. */
  reset() {
    this.#repositories.splice(
      0,
      Infinity,
      ...makeFaults(),
      makeRepository('team/api', makeBuilds('api', 103)),
    );
  }

  /** Sends what a page asks of its proxy to this one. */
  async leadHere(page: Page) {
    await page.route(/\/api\/proxy\//, route => {
      const url = new URL(route.request().url());
      url.port = String(this.#backendPort);
      return route.continue({ url: url.href });
    });
  }

  /** The repository of this name, to be changed. */
  repository(name: string): RepositoryRecord {
    return this.#repositories.find(repository => repository.name === name)!;
  }

  async startRegistry() {
    this.#registry = await startRegistry({
      loginServer: LOGIN_SERVER,
      repositories: this.#repositories,
      accounts: [SANDBOX_ACCOUNT],
      port: this.#registryPort,
    });
  }

  async stopRegistry() {
    await this.#registry?.stop();
    this.#registry = undefined;
  }

  /** Starts the backend of the sandbox once more, and waits until it answers. */
  async startBackend() {
    const { username, password } = SANDBOX_ACCOUNT;
    const token = Buffer.from(`${username}:${password}`).toString('base64');
    const url = `http://localhost:${this.#backendPort}`;
    this.#backend = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        'dev/sandbox/backend.ts',
        ...CONFIGS.flatMap(file => ['--config', resolve(ROOT, file)]),
      ],
      {
        cwd: ROOT,
        env: {
          ...process.env,
          SANDBOX_FRONTEND_URL: this.frontendUrl,
          SANDBOX_BACKEND_URL: url,
          SANDBOX_BACKEND_PORT: String(this.#backendPort),
          SANDBOX_REGISTRY_URL: `http://127.0.0.1:${this.#registryPort}`,
          ACR_AUTH_TOKEN: token,
          ACR_REPOSITORY: '',
          LOG_LEVEL: 'warn',
          NODE_ENV: 'development',
        },
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    await waitFor(`${url}/api/sandbox/registry`);
  }

  async stopBackend() {
    const backend = this.#backend;
    this.#backend = undefined;
    if (backend) {
      const exit = once(backend, 'exit');
      backend.kill('SIGKILL');
      await exit;
    }
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function waitFor(url: string): Promise<void> {
  for (;;) {
    try {
      if ((await fetch(url)).ok) {
        return;
      }
    } catch {
      // It does not listen yet.
    }
    await new Promise(done => setTimeout(done, 100));
  }
}

/** Does something once the first page was read and the second is asked for. */
export async function beforeSecondPage(page: Page, act: () => unknown) {
  const handle = async (route: Route) => {
    await act();
    await route.fallback();
  };
  await page.route(LATER_PAGE, handle, { times: 1 });
}

/** A test whose page reads through a backend that may be broken. */
export const test = base.extend<
  { backstage: FaultyBackstage },
  { running: FaultyBackstage }
>({
  running: [
    async ({}, provide, { project }) => {
      const backstage = new FaultyBackstage(project.use.baseURL!);
      await backstage.start();
      await provide(backstage);
      await backstage.stop();
    },
    { scope: 'worker' },
  ],
  backstage: async ({ running, page }, provide) => {
    running.reset();
    await running.leadHere(page);
    await provide(running);
  },
});
