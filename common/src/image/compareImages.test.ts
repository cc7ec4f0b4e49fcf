/** @jest-environment node */
import {
  digestOf,
  makeConfig,
  makeDescriptor,
} from 'backstage-plugin-acr-testing/fakes';
import { ComparedImage, compareImages } from './compareImages';

/** The parts of an image that a configuration is known of. */
function configured(...rest: Parameters<typeof makeConfig>): ComparedImage {
  return { config: makeConfig(...rest) };
}

it('knows no difference of what is not known of both', () => {
  const known: ComparedImage = {
    size: 1,
    layers: [],
    config: makeConfig(),
    facts: {},
    platforms: [],
  };
  const nothing = {
    size: undefined,
    layers: undefined,
    environment: undefined,
    labels: undefined,
    settings: undefined,
    base: undefined,
    source: undefined,
    platforms: undefined,
  };
  expect(compareImages(known, {})).toEqual(nothing);
  expect(compareImages({}, known)).toEqual(nothing);
});

it('finds no difference between an image and itself', () => {
  const facts = { source: 'x', revision: '1', baseName: 'node' };
  const image: ComparedImage = {
    size: 5,
    layers: [makeDescriptor('a')],
    config: makeConfig({ environment: ['A=1'], labels: { b: '2' } }),
    facts,
    platforms: ['linux/amd64'],
  };
  const source = { source: 'x', revision: '1' };
  expect(compareImages(image, image)).toEqual({
    size: { from: 5, to: 5, isSame: true },
    layers: { shared: image.layers, added: [], removed: [] },
    environment: [],
    labels: [],
    settings: [],
    base: { from: 'node', to: 'node', isSame: true },
    source: { from: source, to: source, isSame: true },
    platforms: { shared: ['linux/amd64'], added: [], removed: [] },
  });
});

it('tells sizes and platforms apart', () => {
  const { size, platforms } = compareImages(
    { size: 0, platforms: ['linux/386', 'linux/amd64'] },
    { size: 9, platforms: ['linux/arm64', 'linux/amd64'] },
  );
  expect(size).toEqual({ from: 0, to: 9, isSame: false });
  expect(platforms).toEqual({
    shared: ['linux/amd64'],
    added: ['linux/arm64'],
    removed: ['linux/386'],
  });
});

it('counts a layer as often as it comes, and keeps their order', () => {
  const [base, empty, old, newer] = ['a', 'e', '1', '2'].map(hex =>
    makeDescriptor(hex),
  );
  const { layers } = compareImages(
    { layers: [base, empty, old, empty, empty] },
    { layers: [newer, base, empty, newer] },
  );
  expect(layers).toEqual({
    shared: [base, empty],
    added: [newer, newer],
    removed: [old, empty, empty],
  });
});

it('knows layers by their digests alone', () => {
  const layer = makeDescriptor('a', { annotations: { x: '1' } });
  const { layers } = compareImages(
    { layers: [makeDescriptor('a', { mediaType: 'other' })] },
    { layers: [layer] },
  );
  expect(layers).toEqual({ shared: [layer], added: [], removed: [] });
});

it('lists variables that differ by name; of several the last holds', () => {
  const { environment } = compareImages(
    configured({ environment: ['Z=1', 'GONE=x', 'TWICE=1', 'SAME=a=b', 'E='] }),
    configured({
      environment: ['NEW=', 'SAME=a=b', 'TWICE=0', 'TWICE=1', 'E'],
    }),
  );
  expect(environment).toEqual([
    { name: 'GONE', from: 'x' },
    { name: 'NEW', to: '' },
    { name: 'Z', from: '1' },
  ]);
});

it('takes names of labels for what every object has as names', () => {
  const labels = Object.fromEntries([
    ['__proto__', 'p'],
    ['constructor', 'c'],
  ]);
  const difference = compareImages(configured(), configured({ labels }));
  expect(difference.labels).toEqual([
    { name: '__proto__', to: 'p' },
    { name: 'constructor', to: 'c' },
  ]);
});

it('lists the settings that differ', () => {
  const { settings } = compareImages(
    configured({
      entrypoint: ['node'],
      command: ['a'],
      user: '',
      workingDirectory: '',
      ports: ['2/tcp', '1/tcp'],
      volumes: ['/data'],
      healthCheck: [],
    }),
    configured({
      entrypoint: ['node', '--x'],
      command: [],
      user: 'node',
      workingDirectory: '/',
      ports: ['1/tcp', '2/tcp'],
      volumes: ['/data', '/a'],
    }),
  );
  expect(settings).toEqual([
    { name: 'entrypoint', from: ['node'], to: ['node', '--x'] },
    { name: 'command', from: ['a'] },
    { name: 'user', to: 'node' },
    { name: 'volumes', from: '/data', to: '/a, /data' },
  ]);
});

it.each([
  [{}, {}, { isSame: true }],
  [{ baseName: 'node:22' }, {}, { from: 'node:22', isSame: false }],
  [
    { baseName: 'node:22', baseDigest: digestOf('1') },
    { baseName: 'node:22', baseDigest: digestOf('2') },
    {
      from: `node:22@${digestOf('1')}`,
      to: `node:22@${digestOf('2')}`,
      isSame: false,
    },
  ],
  [
    { baseDigest: digestOf('1') },
    { baseDigest: digestOf('1') },
    { from: digestOf('1'), to: digestOf('1'), isSame: true },
  ],
])('compares the base images of %j and %j', (from, to, base) => {
  expect(compareImages({ facts: from }, { facts: to }).base).toEqual(base);
});

it.each([
  [
    'git@github.com:example/api.git',
    'https://github.com/example/api',
    '1',
    '1',
    true,
  ],
  ['https://github.com/a/b', 'https://github.com/a/b', '1', '2', false],
  ['https://github.com/a/b', 'https://github.com/a/c', '1', '1', false],
  ['https://github.com/a/b', undefined, '1', '1', false],
  [undefined, undefined, '1', '1', true],
])(
  'compares the sources %s and %s, at %s and %s',
  (one, other, before, after, isSame) => {
    const from = { source: one, revision: before };
    const to = { source: other, revision: after };
    expect(compareImages({ facts: from }, { facts: to }).source).toEqual({
      from,
      to,
      isSame,
    });
  },
);
