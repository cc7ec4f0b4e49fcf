/** `E2E_PORT` moves the ports, so that two runs do not meet. */
const PORT = Number(process.env.E2E_PORT ?? 3210);

interface Sandbox {
  name: string;
  /** What starts it; apps that are built for production answer sooner. */
  command: string;
  port: number;
  backendPort: number;
  testMatch?: string[];
  testIgnore?: string[];
  /** Which tests of these. */
  grep?: RegExp;
}

/**
 * All sandboxes run at once, each with a registry of its own. They show one
 * component tree: what hangs on that alone is tried in one of them.
 */
export const SANDBOXES: Sandbox[] = [
  {
    name: 'new',
    command: 'start -- --built',
    port: PORT,
    backendPort: PORT + 4000,
    testIgnore: ['**/legacyAccessibility.spec.ts'],
  },
  {
    name: 'legacy',
    command: 'start:legacy -- --built',
    port: PORT + 10,
    backendPort: PORT + 4010,
    testIgnore: [
      '**/accessibility.spec.ts',
      '**/attached.spec.ts',
      '**/commands.spec.ts',
      '**/content.spec.ts',
      '**/entries.spec.ts',
      '**/failures.spec.ts',
      '**/faults.spec.ts',
      '**/keyboard.spec.ts',
      '**/look.spec.ts',
      '**/outages.spec.ts',
      '**/reading.spec.ts',
      '**/referrers.spec.ts',
      '**/repositories.spec.ts',
      '**/samples.spec.ts',
      '**/security.spec.ts',
    ],
  },
  {
    // As one works with it.
    name: 'development',
    command: 'start',
    port: PORT + 20,
    backendPort: PORT + 4020,
    testMatch: ['**/tab.spec.ts'],
    grep: /the tab is on the page/,
  },
];
