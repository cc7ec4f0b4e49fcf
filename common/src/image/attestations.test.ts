/** @jest-environment node */
import {
  makeDescriptor,
  makeImageManifest,
} from 'backstage-plugin-acr-testing/fakes';
import { attestationsOf } from './attestations';

const IMAGE = makeDescriptor('1');
const OTHER = makeDescriptor('2');

const attestation = (hex: string, digest: string) =>
  makeDescriptor(hex, {
    annotations: { 'vnd.docker.reference.digest': digest },
  });

it('finds in an index what attests to one of its images', () => {
  const [own, foreign] = [
    attestation('a', IMAGE.digest),
    attestation('b', OTHER.digest),
  ];
  const index = {
    kind: 'index',
    mediaType: 'application/vnd.oci.image.index.v1+json',
    images: [IMAGE, OTHER],
    others: [own, foreign, makeDescriptor('c')],
    annotations: {},
  } as const;
  expect(attestationsOf({ ...index, images: [], others: [] }, 'x')).toEqual([]);
  expect(
    attestationsOf(
      { ...index, images: [...index.images], others: [...index.others] },
      IMAGE.digest,
    ),
  ).toEqual([own]);
});

it('finds none in anything else', () => {
  expect(attestationsOf(undefined, IMAGE.digest)).toEqual([]);
  expect(attestationsOf(makeImageManifest([]), IMAGE.digest)).toEqual([]);
});
