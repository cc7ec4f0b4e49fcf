/** How `yarn mutate` tests the tests. */
export default {
  mutate: [
    'src/annotations.ts',
    'src/api/*.ts',
    'src/security/**/*.ts',
    'common/src/**/*.ts',
    '!src/**/*.test.ts',
    '!common/src/**/*.test.ts',
    '!common/src/setupTests.ts',
  ],
  plugins: ['./scripts/mutation/circusRunner.mjs'],
  testRunner: 'circus',
  circus: {
    folders: [
      'src',
      'src/api',
      'src/registries',
      'src/security/**',
      'common/src/**',
    ],
  },
  coverageAnalysis: 'perTest',
  // For what never ends; the slowest test takes a second.
  timeoutMS: 10_000,
  concurrency: 2,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { reportTests: false, reportMutants: false },
  // Stryker does not know the runner's own.
  warnings: { unknownOptions: false },
  ignorePatterns: [
    '/dist*',
    '/common/dist',
    '/docs',
    '/e2e',
    '/bench',
    '/coverage',
    '/reports',
  ],
};
