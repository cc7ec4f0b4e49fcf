/** @jest-environment node */
import { readImageUrl } from './imageUrl';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const ESCAPED = DIGEST.replace(':', '%3A');

it.each([
  [`pkg:oci/api@${DIGEST}`, { digest: DIGEST }],
  [
    `pkg:oci/api@${ESCAPED}?arch=arm64&repository_url=a.example%2Fapi`,
    { digest: DIGEST, platform: { architecture: 'arm64' } },
  ],
  [
    `pkg:oci/api@${DIGEST}?arch=amd64&os=linux`,
    { digest: DIGEST, platform: { os: 'linux', architecture: 'amd64' } },
  ],
  [
    `pkg:docker/team/api@1.0?digest=${DIGEST}&platform=linux%2Farm%2Fv7`,
    {
      digest: DIGEST,
      platform: { os: 'linux', architecture: 'arm', variant: 'v7' },
    },
  ],
  [`pkg:docker/api@${DIGEST}`, { digest: DIGEST }],
  ['pkg:docker/api@1.0', {}],
  ['pkg:oci/api', {}],
])('reads what %s is of', (url, image) => {
  expect(readImageUrl(url)).toEqual(image);
});

it.each([`pkg:npm/a@${DIGEST}`, `api@${DIGEST}`, 7, undefined])(
  'takes %s for no image',
  value => {
    expect(readImageUrl(value)).toBeUndefined();
  },
);
