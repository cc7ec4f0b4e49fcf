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
