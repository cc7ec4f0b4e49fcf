/** What sample images are built on: a file system, and a runtime in it. */
import { BuildStep, digestOf, Files, makeNoise, Platform } from './oci';

/** A base, as a Dockerfile names it in `FROM`. */
export interface BaseImage {
  name: string;
  digest: string;
  /** The same objects for whoever asks, so that their layers are shared. */
  steps: BuildStep[];
  environment: string[];
}

const layers = new Map<string, Files>();

/** The base of a service, with a version of its runtime. */
export function baseImage(
  platform: Platform,
  runtimeVersion: string,
): BaseImage {
  const { os, architecture, variant = '' } = platform;
  const target = `${os}-${architecture}${variant}`;
  const environment = [
    'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    `NODE_VERSION=${runtimeVersion}`,
  ];
  return {
    name: `docker.io/library/node:${runtimeVersion}`,
    digest: digestOf(`node:${runtimeVersion}-${target}`),
    environment,
    steps: [
      {
        command: `ADD rootfs-${target}.tar.gz / # buildkit`,
        files: layerOf(`rootfs-${target}`, 'lib/libc.so', 660_000),
      },
      { command: 'CMD ["/bin/sh"]' },
      { command: `ENV ${environment[1]}` },
      {
        command: `RUN /bin/sh -c curl -fsSLO https://nodejs.example.com/v$NODE_VERSION-${target}.tar.gz && tar -xzf v$NODE_VERSION-${target}.tar.gz -C /usr/local --strip-components=1 && rm v$NODE_VERSION-${target}.tar.gz # buildkit`,
        files: layerOf(
          `node-${runtimeVersion}-${target}`,
          'usr/local/bin/node',
          430_000,
        ),
      },
      {
        command: 'COPY docker-entrypoint.sh /usr/local/bin/ # buildkit',
        files: layerOf('entrypoint', 'usr/local/bin/entrypoint.sh', 300),
      },
      { command: 'ENTRYPOINT ["docker-entrypoint.sh"]' },
    ],
  };
}

/** A layer of one file, made once. */
function layerOf(seed: string, path: string, size: number): Files {
  const files = layers.get(seed) ?? { [path]: makeNoise(seed, size) };
  layers.set(seed, files);
  return files;
}
