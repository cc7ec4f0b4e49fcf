import { RepositoryRecord } from '../../registry';
import { makeBuiltRepository } from '../builtRepository';
import { buildImage, BuildStep, makeNoise } from '../oci';

const LAYERS = 60;

/** Steps without a layer, in the words of BuildKit and of what was before. */
const EMPTY_STEPS = [
  'ENV APP_HOME=/srv/app',
  'WORKDIR /srv/app',
  'ARG BUILD_NUMBER=4711',
  'LABEL org.opencontainers.image.version=1.0.0',
  'EXPOSE map[8080/tcp:{}]',
  '/bin/sh -c #(nop)  CMD ["bash"]',
  '/bin/sh -c #(nop)  ENV LANG=C.UTF-8',
  '/bin/sh -c #(nop) WORKDIR /srv',
  '/bin/sh -c #(nop)  ENTRYPOINT ["/srv/start.sh"]',
  'STOPSIGNAL SIGTERM',
  'SHELL [/bin/bash -o pipefail -c]',
  'VOLUME [/srv/data]',
];

/** More than 2,000 characters, as people write them. */
const LONG_COMMAND = `RUN /bin/sh -c apt-get update && apt-get install --yes --no-install-recommends ${Array.from(
  { length: 120 },
  (_, index) => `lib-sample-${index}-dev`,
).join(' ')} && rm -rf /var/lib/apt/lists/* # buildkit`;

/** One image of many layers, with steps between them that make none. */
export async function makeLayers(name: string): Promise<RepositoryRecord> {
  const image = await buildImage({
    platform: { os: 'linux', architecture: 'amd64' },
    steps: Array.from({ length: LAYERS }, (_, index) => [
      layerStep(index),
      ...emptySteps(index),
    ]).flat(),
    config: {
      User: '',
      WorkingDir: '/srv/app',
      Env: ['LANG=C.UTF-8', 'APP_HOME=/srv/app'],
      Entrypoint: ['/srv/start.sh'],
      Cmd: ['bash'],
      Labels: { 'org.opencontainers.image.version': '1.0.0' },
    },
  });
  return makeBuiltRepository(name, {
    tags: [{ name: '1.0.0', image, pushed: 90 }],
  });
}

function layerStep(index: number): BuildStep {
  // From 200 bytes to some 100 kB, up and down.
  const size = 200 * 2 ** ((index * 7) % 10);
  const files = { [`srv/part-${index}`]: makeNoise(`layer ${index}`, size) };
  switch (index % 6) {
    case 0:
      return {
        command: `/bin/sh -c #(nop) ADD file:${index}0c0ffee in / `,
        files,
      };
    case 1:
      return { command: `RUN /bin/sh -c make part-${index} # buildkit`, files };
    case 2:
      return { command: `COPY part-${index} /srv/ # buildkit`, files };
    case 3:
      return { command: `/bin/sh -c make part-${index}`, files };
    case 4:
      return { command: LONG_COMMAND, files };
    default:
      return {
        command: `RUN |1 BUILD_NUMBER=4711 /bin/bash -o pipefail -c curl -fsSL https://example.com/part-${index}.tar.gz | tar -xz -C /srv # buildkit`,
        files,
      };
  }
}

/** 25 in all: after every second layer, but for some of the last. */
function emptySteps(index: number): BuildStep[] {
  return index % 2 === 1 && index < 50
    ? [{ command: EMPTY_STEPS[((index - 1) / 2) % EMPTY_STEPS.length] }]
    : [];
}
