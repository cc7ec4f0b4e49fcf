const { deprecatedImports } = require('./.eslintrc.deprecated');
const { everywhere, published } = require('./.eslintrc.workspaces');

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  ...everywhere,
  restrictedImports: deprecatedImports,
  restrictedSrcImports: [
    {
      name: 'react-router-dom',
      message: 'What is needed of it is in src/routing.tsx.',
    },
  ],
  overrides: [
    ...everywhere.overrides,
    published,
    {
      // The sandbox, the browser tests and the bench run in Node.
      files: ['dev/**', 'e2e/**', 'bench/**'],
      rules: {
        'no-restricted-imports': 'off',
        'new-cap': ['error', { capIsNewExceptions: ['Router'] }],
        // The app of the old system is an app, whatever its package is.
        '@backstage/no-ui-css-imports-in-non-frontend': 'off',
      },
    },
    {
      // The apps that are built of the sandbox's, and of the plugin.
      files: ['dev/built/**', 'bench/app/**'],
      rules: { 'import/no-relative-packages': 'off' },
    },
  ],
});
