module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      // Tests show that such addresses become no links.
      files: ['**/*.test.*'],
      rules: { 'no-script-url': 'off' },
    },
    {
      // What must hold depends on the case; `fc.assert` sees to it that one fails.
      files: ['**/*.property.test.*'],
      rules: {
        'jest/no-conditional-expect': 'off',
        'jest/expect-expect': [
          'error',
          { assertFunctionNames: ['expect', 'fc.assert'] },
        ],
      },
    },
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
  ],
});
