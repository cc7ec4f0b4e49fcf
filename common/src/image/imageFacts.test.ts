/** @jest-environment node */
import { readImageFacts } from './imageFacts';

const OCI = 'org.opencontainers.image';

it('reads what an image says of itself', () => {
  expect(
    readImageFacts({
      labels: {
        [`${OCI}.version`]: '1.2',
        [`${OCI}.licenses`]: 'Apache-2.0 OR MIT',
        [`${OCI}.source`]: 'https://github.com/example/api',
        [`${OCI}.revision`]: '9f1c2ab',
        [`${OCI}.base.name`]: 'docker.io/library/node:22',
        [`${OCI}.base.digest`]: 'sha256:0a',
        maintainer: 'nobody',
      },
      annotations: [],
    }),
  ).toEqual({
    version: '1.2',
    licenses: 'Apache-2.0 OR MIT',
    source: 'https://github.com/example/api',
    revision: '9f1c2ab',
    baseName: 'docker.io/library/node:22',
    baseDigest: 'sha256:0a',
  });
});

it('prefers labels, then annotations in order, then older keys', () => {
  expect(
    readImageFacts({
      labels: {
        [`${OCI}.version`]: ' 1.2 ',
        [`${OCI}.licenses`]: ' ',
        'org.label-schema.vcs-ref': 'old',
        'org.label-schema.vcs-url': 'https://example.com',
      },
      annotations: [
        { [`${OCI}.licenses`]: 'x'.repeat(2_001) },
        { [`${OCI}.revision`]: 'new', [`${OCI}.licenses`]: 'MIT' },
      ],
    }),
  ).toEqual({
    version: '1.2',
    licenses: 'x'.repeat(2_000),
    revision: 'new',
    source: 'https://example.com',
  });
});

it('reads nothing from nothing, nor from what every object has', () => {
  expect(readImageFacts({ labels: {}, annotations: [] })).toEqual({});
  const labels = Object.fromEntries([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
  expect(readImageFacts({ labels, annotations: [] })).toEqual({});
});

describe('labels of Azure Pipelines', () => {
  const LABELS = {
    'com.azure.dev.image.build.sourceversion': '65e4ceb',
    'com.azure.dev.image.build.repository.uri':
      'https://someone@dev.azure.com/example/shop/_git/api',
    'com.azure.dev.image.build.repository.name': 'api',
    'com.azure.dev.image.build.buildnumber': '20220716.4',
    'com.azure.dev.image.build.definitionname': 'api-ci',
    'image.base.ref.name': 'ubuntu:focal',
    'image.base.digest': 'sha256:ee',
  };

  it('tell commit, source, base, pipeline and number of the build', () => {
    expect(readImageFacts({ labels: LABELS, annotations: [] })).toEqual({
      revision: '65e4ceb',
      source: 'https://dev.azure.com/example/shop/_git/api',
      baseName: 'ubuntu:focal',
      baseDigest: 'sha256:ee',
      pipeline: 'api-ci',
      buildNumber: '20220716.4',
    });
  });

  it.each(['com.visualstudio.example', 'com.example.tfs', 'localhost'])(
    'are known of the host %s',
    host => {
      const labels = {
        [`${host}.image.build.sourceversion`]: '65e4ceb',
        [`${host}.image.build.definitionname`]: ' ',
        [`${host}.image.release.definitionname`]: 'api-cd',
      };
      expect(readImageFacts({ labels, annotations: [] })).toEqual({
        revision: '65e4ceb',
        pipeline: 'api-cd',
      });
    },
  );

  it('come behind those of everybody', () => {
    const labels = {
      ...LABELS,
      'org.label-schema.vcs-ref': '0123abc',
      [`${OCI}.base.name`]: 'docker.io/library/ubuntu:22.04',
    };
    expect(readImageFacts({ labels, annotations: [] })).toMatchObject({
      revision: '0123abc',
      baseName: 'docker.io/library/ubuntu:22.04',
    });
  });

  it('need a host', () => {
    const labels = { '.image.build.sourceversion': '65e4ceb' };
    expect(readImageFacts({ labels, annotations: [] })).toEqual({});
  });
});

it.each([
  ['https://someone:secret@example.com/a/b', 'https://example.com/a/b'],
  ['HTTP://token@example.com', 'HTTP://example.com'],
  ['https://example.com/?mail=a@b', 'https://example.com/?mail=a@b'],
  ['git@github.com:example/api.git', 'git@github.com:example/api.git'],
])('leaves who signed in out of the source %s', (source, shown) => {
  const labels = { [`${OCI}.source`]: source };
  expect(readImageFacts({ labels, annotations: [] })).toEqual({
    source: shown,
  });
});

it('takes time by the length of the keys', () => {
  const key = `${'.image.build.a'.repeat(200_000)}!`;
  const begun = Date.now();
  expect(readImageFacts({ labels: { [key]: 'x' }, annotations: [] })).toEqual(
    {},
  );
  expect(Date.now() - begun).toBeLessThan(1_000);
});
