import { Build, Files, makeNoise } from '../oci';

const ROOT: Files = { 'bin/busybox': makeNoise('busybox', 40_000) };

/** An image with little in it, but for what a sample is about. */
export function smallImage(
  repository: string,
  version: string,
  config: Record<string, unknown> = {},
): Build {
  return {
    platform: { os: 'linux', architecture: 'amd64' },
    created: '2026-01-02T03:04:05Z',
    steps: [
      { command: 'ADD rootfs.tar.gz / # buildkit', files: ROOT },
      { command: 'ENV PATH=/usr/bin:/bin' },
      {
        command: 'COPY app /app # buildkit',
        files: { app: makeNoise(`${repository}@${version}`, 12_000) },
      },
      { command: 'CMD ["/app"]' },
    ],
    config: {
      User: 'app',
      Env: ['PATH=/usr/bin:/bin'],
      Cmd: ['/app'],
      Labels: { 'org.opencontainers.image.version': version },
      ...config,
    },
  };
}
