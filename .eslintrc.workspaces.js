/** What holds in every workspace. */
exports.everywhere = {
  root: true,
  settings: {
    'import/resolver': {
      node: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
    },
  },
  rules: {
    // Another workspace is entered by its name: what it does not export is its own.
    'import/no-relative-packages': 'error',
  },
  overrides: [
    {
      // Tests use what stands in for a registry; it is in a library for Node.
      files: [
        '**/*.test.*',
        '**/__testUtils__/**',
        'testing/**',
        '**/testing/**',
      ],
      rules: { '@backstage/no-mixed-plugin-imports': 'off' },
    },
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
  ],
};

/** What holds in a package that is published: a folder is entered by its index. */
exports.published = {
  files: ['src/**'],
  // Tests look at what they test.
  excludedFiles: ['**/*.test.*', '**/__testUtils__/**', '**/setupTests.ts'],
  rules: {
    'import/no-internal-modules': [
      'error',
      {
        allow: [
          // From the top of the sources, and from packages.
          '{data,components}/*',
          'components/{entity,frame}/*',
          'systems/*/*',
          'translations/**',
          'languages/*',
          '{registry,reports}/*',
          '@material-ui/**',
          '@{backstage,noble}/*/*',
          'react-use/**',
          'backstage-plugin-*/*',
        ],
      },
    ],
  },
};

/**
 * What holds in a workspace below the root: it imports what its own package.json
 * says. Backstage's rule looks into that of the root.
 *
 * @param {string} packageDir - of the workspace
 * @param {string[]} devDependencies - patterns of files that are not published
 */
exports.below = (packageDir, devDependencies) => ({
  ...exports.everywhere,
  rules: {
    ...exports.everywhere.rules,
    '@backstage/no-undeclared-imports': 'off',
    'import/no-extraneous-dependencies': [
      'error',
      { packageDir, devDependencies },
    ],
  },
});
