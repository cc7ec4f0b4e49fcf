/** Builds the releases of a sample service, each a little different. */
import { createHash } from 'crypto';
import { baseImage } from './baseImages';
import { Build, Files, makeNoise, Platform } from './oci';

/** What of a release is to be built. */
export interface Release {
  /** The repository it is pushed to. */
  repository: string;
  /** Such as `1.4.2`. */
  version: string;
  /** RFC 3339. */
  created: string;
}

const LINUX: Platform = { os: 'linux', architecture: 'amd64' };

const dependencies = new Map<string, Files>();

/** Tells how a release is built for a platform. */
export function describeRelease(
  release: Release,
  platform: Platform = LINUX,
): Build {
  const { repository, version, created } = release;
  const base = baseImage(
    platform,
    isSince(version, '1.4.0') ? '22.11.0' : '20.18.1',
  );
  const environment = environmentOf(version);
  const entrypoint = entrypointOf(version);
  const labels = labelsOf(release, base);
  return {
    platform,
    created,
    annotations: labels,
    steps: [
      ...base.steps,
      { command: 'WORKDIR /app' },
      ...environment.map(variable => ({ command: `ENV ${variable}` })),
      {
        command: 'RUN /bin/sh -c npm ci --omit=dev # buildkit',
        files: dependenciesOf(repository, version, platform),
      },
      {
        command: 'COPY dist ./dist # buildkit',
        files: applicationOf(repository, version),
      },
      { command: `LABEL org.opencontainers.image.version=${version}` },
      { command: 'USER node' },
      { command: 'EXPOSE map[8080/tcp:{} 9090/tcp:{}]' },
      { command: 'VOLUME [/data]' },
      {
        command:
          'HEALTHCHECK &{["CMD-SHELL" "wget -q -O - http://localhost:8080/health"] "30s" "5s" "0s" "0s" \'\\x03\'}',
      },
      { command: `ENTRYPOINT ${JSON.stringify(entrypoint)}` },
      { command: 'CMD ["--config" "/app/config.json"]' },
    ],
    config: {
      User: 'node',
      WorkingDir: '/app',
      Env: [...base.environment, ...environment],
      Entrypoint: entrypoint,
      Cmd: ['--config', '/app/config.json'],
      ExposedPorts: { '8080/tcp': {}, '9090/tcp': {} },
      Volumes: { '/data': {} },
      Healthcheck: {
        Test: ['CMD-SHELL', 'wget -q -O - http://localhost:8080/health'],
        Interval: 30_000_000_000,
        Timeout: 5_000_000_000,
        Retries: 3,
      },
      Labels: labels,
    },
  };
}

function labelsOf(
  { repository, version, created }: Release,
  base: { name: string; digest: string },
) {
  const revision = createHash('sha1').update(`${repository}@${version}`);
  const project = repository.split('/').at(-1);
  return {
    'org.opencontainers.image.title': repository,
    'org.opencontainers.image.version': version,
    'org.opencontainers.image.revision': revision.digest('hex'),
    'org.opencontainers.image.source': `https://github.com/example/${project}`,
    'org.opencontainers.image.licenses': 'Apache-2.0',
    'org.opencontainers.image.created': created,
    'org.opencontainers.image.base.name': base.name,
    'org.opencontainers.image.base.digest': base.digest,
  };
}

/** Between 1.4.3 and 1.4.4 a variable came, one changed, and one went. */
function environmentOf(version: string): string[] {
  const isNew = isSince(version, '1.4.4');
  return [
    'NODE_ENV=production',
    'PORT=8080',
    'DB_USER=service',
    'DB_PASSWORD=made-up-Tr0ub4dor',
    `LOG_LEVEL=${isNew ? 'warn' : 'info'}`,
    ...(isSince(version, '1.4.2') ? ['METRICS_PORT=9090'] : []),
    isNew ? 'AUDIT_LOG=/data/audit.log' : 'LEGACY_SESSIONS=1',
  ];
}

/** It changed with 1.4.0 and with 1.4.4. */
function entrypointOf(version: string): string[] {
  if (isSince(version, '1.4.4')) {
    return ['/sbin/tini', '--', 'node', 'dist/main.js'];
  }
  return isSince(version, '1.4.0')
    ? ['node', 'dist/main.js']
    : ['node', 'dist/server.js'];
}

/** What is installed changes with the minor version alone. */
function dependenciesOf(
  repository: string,
  version: string,
  { os, architecture }: Platform,
): Files {
  const minor = version.replace(/\.\d+$/, '');
  const seed = `${repository} ${minor} ${os}/${architecture}`;
  const files = dependencies.get(seed) ?? {
    'app/package-lock.json': `{"name":"${repository}","lockfileVersion":3}\n`,
    'app/node_modules/all.js': makeNoise(seed, 150_000),
  };
  dependencies.set(seed, files);
  return files;
}

function applicationOf(repository: string, version: string): Files {
  const seed = `${repository}@${version}`;
  // As large as its digest will have it: no two releases are alike.
  const size = 20_000 + makeNoise(seed, 2).readUInt16LE() * 2;
  return { 'app/dist/main.js': makeNoise(seed, size) };
}

/** Releases count from 0 to 9 in each place; `edge` comes after all of them. */
function isSince(version: string, first: string): boolean {
  return version >= first;
}
