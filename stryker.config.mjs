/** How `yarn mutate` tests the tests. */
export default {
  mutate: [
    'common/src/annotations.ts',
    'common/src/steps.ts',
    'common/src/registry/**/*.ts',
    'common/src/reports/**/*.ts',
    // Of `data`, what needs no browser: hooks are tested with what they are used by.
    'src/data/images/referrersQuery.ts',
    'src/data/query/{fewAtATime,keepFew,readingBudget,retry}.ts',
    'src/data/tags/{mergePages,rows}.ts',
    '!common/src/**/*.test.ts',
    '!common/src/**/__testUtils__/**',
  ],
  plugins: ['./scripts/mutation/circusRunner.mjs'],
  testRunner: 'circus',
  circus: {
    folders: ['common/src/**', 'src/data/**'],
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
