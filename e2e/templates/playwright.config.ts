import { defineConfig } from '@playwright/test';
import { resolve } from 'path';
import base from '../playwright.config';

/** As the sandbox's tests; the app is there already, but large and just started. */
export default defineConfig({
  ...base,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  testDir: __dirname,
  testMatch: 'walk.ts',
  outputDir: resolve(__dirname, '../results/templates'),
  reporter: [['list']],
  projects: [
    {
      name: process.env.TEMPLATE_NAME,
      use: { baseURL: process.env.TEMPLATE_URL },
    },
  ],
  webServer: [],
});
