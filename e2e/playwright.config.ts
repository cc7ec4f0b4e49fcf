import { defineConfig } from '@playwright/test';
import { resolve } from 'path';
import { CHROMIUM } from './chromium';
import { SANDBOXES } from './sandboxes';

const ROOT = resolve(__dirname, '..');

export default defineConfig({
  testDir: __dirname,
  outputDir: resolve(__dirname, 'results'),
  forbidOnly: Boolean(process.env.CI),
  // Some repositories of the sandbox count requests: one test at a time each.
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: resolve(__dirname, 'results/report.json') }],
  ],
  use: {
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
    // Keeping one costs every test a good part of its time.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: CHROMIUM,
  },
  projects: SANDBOXES.map(({ name, port, testMatch, testIgnore, grep }) => ({
    name,
    testMatch,
    testIgnore,
    grep,
    use: { baseURL: `http://localhost:${port}` },
  })),
  webServer: SANDBOXES.map(({ name, command, port, backendPort }) => ({
    name,
    command: `npm run --ignore-scripts --silent ${command}`,
    cwd: ROOT,
    url: `http://localhost:${port}`,
    timeout: 180_000,
    reuseExistingServer: !process.env.CI,
    env: {
      SANDBOX_PORT: String(port),
      SANDBOX_BACKEND_PORT: String(backendPort),
    },
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
  })),
});
