/**
 * Both sandboxes run at once, each with a registry of its own. They show one
 * component tree: what hangs on that alone is tried in one of them.
 */
export const SANDBOXES = [
  {
    name: 'new',
    script: 'start',
    port: 3210,
    backendPort: 7210,
    testIgnore: [],
  },
  {
    name: 'legacy',
    script: 'start:legacy',
    port: 3220,
    backendPort: 7220,
    testIgnore: [
      '**/failures.spec.ts',
      '**/samples.spec.ts',
      '**/security.spec.ts',
      '**/look.spec.ts',
    ],
  },
];
