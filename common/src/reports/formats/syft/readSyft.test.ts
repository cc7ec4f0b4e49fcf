/** @jest-environment node */
import { readDocument } from '../readDocument';

const MANIFEST = `sha256:${'a'.repeat(64)}`;
const INDEX = `sha256:${'b'.repeat(64)}`;
const CONFIG = `sha256:${'c'.repeat(64)}`;
const image = {
  userInput: 'api:1',
  imageID: CONFIG,
  manifestDigest: MANIFEST,
  layers: [{ digest: `sha256:${'d'.repeat(64)}` }],
  repoDigests: [`myregistry.azurecr.io/api@${INDEX}`],
  architecture: 'arm64',
  os: 'linux',
};
const descriptor = { name: 'syft', version: '1.20.0' };

function readSbom(document: object) {
  const reading = readDocument({ artifacts: [], descriptor, ...document });
  if (reading.kind !== 'sbom') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.sbom;
}
const readArtifact = (artifact: unknown) =>
  readSbom({ artifacts: [artifact] }).packages[0];

it('lists what is in an image, and tells in which', () => {
  expect(
    readDocument({
      artifacts: [
        {
          id: '1',
          name: 'zlib1g',
          version: '1:1.2.13',
          type: 'deb',
          locations: [{ path: '/var/lib/dpkg/status', layerID: MANIFEST }],
          licenses: [
            { value: 'zlib', spdxExpression: 'Zlib', type: 'declared' },
            { value: 'sha256:x', spdxExpression: '' },
          ],
          purl: 'pkg:deb/debian/zlib1g@1%3A1.2.13?arch=arm64&epoch=1',
        },
        {
          name: 'lodash',
          version: '4.17.15',
          type: 'npm',
          locations: [
            { path: '/app/node_modules/lodash/package.json' },
            { path: '/app/package-lock.json' },
          ],
          licenses: ['MIT'],
          purl: 'pkg:npm/lodash@4.17.15',
        },
        { name: 'a-file', version: '', type: 'binary', purl: '' },
        { version: '1' },
        null,
      ],
      source: { type: 'image', version: MANIFEST, metadata: image },
      distro: { id: 'debian', versionID: '12' },
      descriptor: { ...descriptor, timestamp: '2026-01-02T03:04:05Z' },
      schema: { version: '16.0.24' },
    }),
  ).toEqual({
    kind: 'sbom',
    sbom: {
      format: 'syft',
      createdAt: new Date('2026-01-02T03:04:05Z'),
      subjects: [MANIFEST, CONFIG, INDEX],
      imageId: CONFIG,
      platform: { os: 'linux', architecture: 'arm64' },
      packages: [
        {
          name: 'zlib1g',
          version: '1:1.2.13',
          type: 'deb',
          licenses: ['Zlib', 'sha256:x'],
        },
        {
          name: 'lodash',
          version: '4.17.15',
          type: 'npm',
          path: '/app/node_modules/lodash/package.json',
          licenses: ['MIT'],
        },
        { name: 'a-file' },
      ],
      unreadable: 2,
    },
  });
});

it('knows the image by what it was called once', () => {
  expect(readSbom({ source: { type: 'image', target: image } })).toMatchObject({
    subjects: [MANIFEST, CONFIG, INDEX],
    imageId: CONFIG,
    platform: { architecture: 'arm64' },
  });
  const { imageId, ...directory } = readSbom({
    source: { type: 'directory', target: '/src' },
  });
  expect(imageId).toBeUndefined();
  expect(directory).not.toHaveProperty('platform');
  expect(directory.subjects).toEqual([]);
});

it.each(['apk', 'rpm', 'alpm', 'portage', 'deb'])(
  'takes the database of %s for no place',
  type => {
    const locations = [{ path: '/lib/db' }];
    expect(readArtifact({ name: 'a', type, locations })).toEqual({ name: 'a' });
  },
);

it('calls packages of Java by group and name', () => {
  const purl = 'pkg:maven/org.x/y@1';
  expect(readArtifact({ name: 'y', version: '1', purl })).toEqual({
    name: 'org.x:y',
    version: '1',
    type: 'maven',
  });
  expect(readArtifact({ name: 'Y', purl: 'pkg:npm/y' }).name).toBe('Y');
});

it('puts an epoch before a version', () => {
  const purl = 'pkg:rpm/redhat/a@1?epoch=2';
  expect(readArtifact({ name: 'a', version: '1', purl }).version).toBe('2:1');
});

it.each([
  [{ descriptor: { name: 'syft' } }, 'sbom'],
  [{ source: { type: 'image' }, schema: { version: '1.0.0' } }, 'sbom'],
  [{ source: 'x' }, 'unreadable'],
  [{}, 'unreadable'],
  [{ descriptor: { name: 'other' }, source: {} }, 'not-supported'],
])('knows by %j whether it is Syft’s', (document, kind) => {
  expect(readDocument({ artifacts: [], ...document }).kind).toBe(kind);
});

it('is Syft’s only with a list', () => {
  expect(readDocument({ artifacts: {}, descriptor })).toEqual({
    kind: 'not-supported',
    problem: { code: 'format', name: 'syft' },
  });
});
