/** `TEMPLATES_PORT` moves the ports, so that two runs do not meet. */
const PORT = Number(process.env.TEMPLATES_PORT ?? 3410);

/** One of the apps that Backstage generates. */
export interface Template {
  readonly name: 'default' | 'legacy';
  /** What `create-app` is told. */
  readonly options: readonly string[];
  readonly frontendUrl: string;
  readonly backendUrl: string;
}

/** The app of the new frontend system, and that of the old one. */
export const TEMPLATES: readonly Template[] = [
  {
    name: 'default',
    options: [],
    frontendUrl: `http://localhost:${PORT}`,
    backendUrl: `http://localhost:${PORT + 4000}`,
  },
  {
    name: 'legacy',
    options: ['--legacy'],
    frontendUrl: `http://localhost:${PORT + 10}`,
    backendUrl: `http://localhost:${PORT + 4010}`,
  },
];
