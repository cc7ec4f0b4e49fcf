const { below } = require('../.eslintrc.workspaces');

// Nobody installs this package: all that it needs is for development.
module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  ...below(__dirname, ['**']),
});
