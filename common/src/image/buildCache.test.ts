/** @jest-environment node */
import {
  makeDescriptor,
  makeImageManifest,
} from 'backstage-plugin-acr-testing/fakes';
import { readManifestContent } from '../registry/wire/manifestContent';
import { findBuildCache, toldBuildCache } from './buildCache';

const CONFIG = 'application/vnd.buildkit.cacheconfig.v0';
const LAYER = {
  mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
  digest: `sha256:${'b'.repeat(64)}`,
  size: 2_811_969,
  annotations: { 'buildkit/createdat': '2022-01-01T00:00:00Z' },
};
const INDEX = {
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.index.v1+json',
  manifests: [
    LAYER,
    { mediaType: CONFIG, digest: `sha256:${'d'.repeat(64)}`, size: 1_654 },
  ],
};

it('finds a cache in the form of an index, and sums up what it lists', () => {
  expect(findBuildCache(readManifestContent(INDEX))).toEqual({
    size: 2_813_623,
  });
});

it('finds a cache in the form of an image', () => {
  const config = makeDescriptor('d', { mediaType: CONFIG, size: 654 });
  const layers = [makeDescriptor('a', { size: 1_000 })];
  expect(findBuildCache(makeImageManifest(layers, { config }))).toEqual({
    size: 1_654,
  });
  expect(toldBuildCache({ configMediaType: CONFIG, size: 9 })).toEqual({
    size: 9,
  });
  expect(toldBuildCache({ configMediaType: CONFIG })).toEqual({});
});

it('takes nothing else for one', () => {
  const layers = [makeDescriptor('a', { mediaType: CONFIG })];
  expect(findBuildCache(makeImageManifest(layers))).toBeUndefined();
  const index = { ...INDEX, manifests: [LAYER] };
  expect(findBuildCache(readManifestContent(index))).toBeUndefined();
  expect(
    findBuildCache({ kind: 'unsupported', mediaType: CONFIG }),
  ).toBeUndefined();
  expect(toldBuildCache({ size: 9 })).toBeUndefined();
  const [runnable, longer] = [
    'application/vnd.oci.image.config.v1+json',
    `${CONFIG}+json`,
  ];
  expect(toldBuildCache({ configMediaType: runnable })).toBeUndefined();
  expect(toldBuildCache({ configMediaType: longer })).toBeUndefined();
});
