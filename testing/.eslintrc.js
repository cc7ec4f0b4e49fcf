const { below } = require('../.eslintrc.workspaces');

// Nobody installs this package: all that it needs is for development.
const { rules, ...rest } = below(__dirname, ['**']);

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  ...rest,
  // Backstage's rule takes every file for one of the root's package.
  rules: { ...rules, '@backstage/no-mixed-plugin-imports': 'off' },
});
