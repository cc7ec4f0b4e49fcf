const { below, everywhere, published } = require('../.eslintrc.workspaces');

/** What ties to a page in a browser, to a frontend, or to a backend. */
const TIED = [
  'react',
  'react-dom',
  'react-router-dom',
  'react-use',
  '@material-ui/*',
  '@tanstack/*',
  '@backstage/backend-*',
  '@backstage/core-*',
  '@backstage/frontend-*',
  '@backstage/plugin-*',
  '!@backstage/plugin-*-common',
];

/** This package runs in browsers and on servers: it knows neither. */
module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  ...below(__dirname, [
    '**/*.test.*',
    '**/__testUtils__/**',
    '**/setupTests.ts',
  ]),
  overrides: [...everywhere.overrides, published],
  restrictedSrcImports: require('node:module').builtinModules,
  restrictedImportPatterns: [...TIED, 'node:*'],
});
