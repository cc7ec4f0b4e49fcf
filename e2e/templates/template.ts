import { Release, RELEASES } from './release';

/** `TEMPLATES_PORT` moves the ports, so that two runs do not meet. */
const PORT = Number(process.env.TEMPLATES_PORT ?? 3410);

/** One of the apps that Backstage generates. */
export interface Template {
  /** Of the release and the kind. */
  readonly name: string;
  readonly kind: 'default' | 'legacy';
  readonly release: Release;
  /** What `create-app` is told. */
  readonly options: readonly string[];
  readonly frontendUrl: string;
  readonly backendUrl: string;
}

/** The app of the new frontend system, and that of the old one. */
const KINDS = [
  { kind: 'default', options: [] },
  { kind: 'legacy', options: ['--legacy'] },
] as const;

/** An app of each kind, in each release. */
export const TEMPLATES: readonly Template[] = RELEASES.flatMap(release =>
  KINDS.map(kind => ({
    ...kind,
    release,
    name: `${release.name}-${kind.kind}`,
  })),
).map((template, i) => ({
  ...template,
  frontendUrl: `http://localhost:${PORT + 10 * i}`,
  backendUrl: `http://localhost:${PORT + 4000 + 10 * i}`,
}));
