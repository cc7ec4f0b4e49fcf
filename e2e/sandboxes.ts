/** `E2E_PORT` moves the ports, so that two runs do not meet. */
const PORT = Number(process.env.E2E_PORT ?? 3210);

/**
 * Both sandboxes run at once, each with a registry of its own. They show one
 * component tree: what hangs on that alone is tried in one of them.
 */
export const SANDBOXES = [
  {
    name: 'new',
    script: 'start',
    port: PORT,
    backendPort: PORT + 4000,
    testIgnore: [],
  },
  {
    name: 'legacy',
    script: 'start:legacy',
    port: PORT + 10,
    backendPort: PORT + 4010,
    testIgnore: [
      '**/failures.spec.ts',
      '**/samples.spec.ts',
      '**/security.spec.ts',
      '**/look.spec.ts',
    ],
  },
];
