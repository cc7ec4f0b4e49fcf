import { defineConfig } from '@playwright/test';
import { resolve } from 'path';
import base from '../playwright.config';

/** As the sandbox's tests; the page is there already. */
export default defineConfig({
  ...base,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  testDir: __dirname,
  testMatch: 'walk.ts',
  outputDir: resolve(__dirname, '../results/rhdh'),
  reporter: [['list']],
  projects: [{ name: 'rhdh', use: { baseURL: process.env.HUB_URL } }],
  webServer: [],
});
