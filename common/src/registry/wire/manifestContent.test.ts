/** @jest-environment node */
import { ShapeError } from './json';
import { readImageConfig, readManifestContent } from './manifestContent';
import {
  isIndexType,
  isManifestType,
  MANIFEST_ACCEPT,
} from '../model/mediaTypes';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const OCI = 'application/vnd.oci.image';
const DOCKER = 'application/vnd.docker.distribution.manifest';

function descriptor(more: object = {}) {
  return {
    mediaType: `${OCI}.config.v1+json`,
    digest: DIGEST,
    size: 3,
    ...more,
  };
}

function child(more: object = {}) {
  return descriptor({ mediaType: `${OCI}.manifest.v1+json`, ...more });
}

describe('readManifestContent', () => {
  it.each([`${OCI}.manifest.v1+json`, `${DOCKER}.v2+json`])(
    'reads an image: %s',
    mediaType => {
      expect(
        readManifestContent({
          mediaType,
          config: descriptor(),
          layers: [descriptor({ annotations: { a: 'b', c: 7 } })],
          artifactType: 'application/vnd.example',
        }),
      ).toEqual({
        kind: 'image',
        mediaType,
        artifactType: 'application/vnd.example',
        config: { ...descriptor(), annotations: {} },
        layers: [{ ...descriptor(), annotations: { a: 'b' } }],
        annotations: {},
      });
    },
  );

  it.each([`${OCI}.index.v1+json`, `${DOCKER}.list.v2+json`])(
    'reads an index, and tells its images from its attestations: %s',
    mediaType => {
      const platform = { os: 'linux', architecture: 'arm64' };
      const unknown = { os: 'unknown', architecture: 'unknown' };
      expect(
        readManifestContent({
          mediaType,
          manifests: [
            child({ platform }),
            child({ platform: unknown, size: 4 }),
            child({ size: 5 }),
            child({
              size: 6,
              annotations: {
                'vnd.docker.reference.type': 'attestation-manifest',
              },
            }),
          ],
        }),
      ).toMatchObject({
        kind: 'index',
        images: [{ platform, size: 3 }, { size: 5 }],
        others: [{ size: 4 }, { size: 6 }],
      });
      expect(isIndexType(mediaType)).toBe(true);
    },
  );

  it.each([
    ['without a platform', {}],
    [
      'of an unknown platform',
      { platform: { os: 'unknown', architecture: 'unknown' } },
    ],
    [
      'of the image’s own platform',
      { platform: { os: 'linux', architecture: 'amd64' } },
    ],
  ])('takes an attestation %s for no image', (_which, more) => {
    const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
    const attestation = child({ annotations, ...more });
    expect(readManifestContent({ manifests: [attestation] })).toMatchObject({
      images: [],
      others: [{ annotations }],
    });
  });

  it.each([
    [`${OCI}.layer.v1.tar+gzip`, 'others'],
    ['application/vnd.buildkit.cacheconfig.v0', 'others'],
    ['application/vnd.oci.artifact.manifest.v1+json', 'others'],
    [`${OCI}.manifest.v1+json`, 'images'],
    [`${OCI}.index.v1+json`, 'images'],
    [`${DOCKER}.v2+json`, 'images'],
    [`${DOCKER}.list.v2+json`, 'images'],
    [`${DOCKER}.v1+prettyjws`, 'images'],
  ])('puts a child of the type %s into %s', (mediaType, where) => {
    const platform = { os: 'linux', architecture: 'amd64' };
    for (const more of [{}, { platform }]) {
      const manifests = [descriptor({ mediaType, ...more })];
      expect(readManifestContent({ manifests })).toMatchObject({
        images: [],
        others: [],
        [where]: [{ mediaType }],
      });
    }
  });

  it.each([
    'application/vnd.oci.artifact.manifest.v1+json',
    'application/vnd.cncf.oras.artifact.manifest.v1+json',
  ])(
    'asks for and reads what has blobs and no configuration: %s',
    mediaType => {
      expect(MANIFEST_ACCEPT.split(', ')).toContain(mediaType);
      expect(isManifestType(mediaType)).toBe(true);
      const title = { 'org.opencontainers.image.title': 'scan.json' };
      expect(
        readManifestContent({
          mediaType,
          artifactType: 'vuln-scan',
          blobs: [descriptor({ annotations: title })],
          subject: descriptor(),
          annotations: { a: 'b' },
        }),
      ).toEqual({
        kind: 'artifact',
        mediaType,
        artifactType: 'vuln-scan',
        documents: [{ ...descriptor(), annotations: title }],
        subject: DIGEST,
        annotations: { a: 'b' },
      });
    },
  );

  it.each([[{}], [{ blobs: null }], [{ blobs: [] }]])(
    'reads an artifact without documents: %j',
    blobs => {
      const mediaType = 'application/vnd.oci.artifact.manifest.v1+json';
      expect(readManifestContent({ mediaType, ...blobs })).toEqual({
        kind: 'artifact',
        mediaType,
        documents: [],
        annotations: {},
      });
    },
  );

  it.each([
    ['an image', { config: descriptor(), layers: [] }],
    ['an index', { manifests: [] }],
  ])('tells what %s is attached to', (_what, manifest) => {
    expect(
      readManifestContent({ ...manifest, subject: descriptor() }),
    ).toHaveProperty('subject', DIGEST);
    const digest = 'sha512:abc';
    [null, 7, 'x', [], {}, { digest: 7 }, { digest }].forEach(subject =>
      expect(readManifestContent({ ...manifest, subject })).not.toHaveProperty(
        'subject',
      ),
    );
  });

  it.each([
    ['an image', { config: descriptor(), layers: [] }, 'image'],
    ['an index', { manifests: [] }, 'index'],
  ])('knows %s that does not name its type', (_what, manifest, kind) => {
    expect(readManifestContent({ schemaVersion: 2, ...manifest }).kind).toBe(
      kind,
    );
  });

  it.each([
    [{ schemaVersion: 1, fsLayers: [] }, `${DOCKER}.v1+json`],
    [{ mediaType: 'application/x-new' }, 'application/x-new'],
  ])('says plainly what it cannot read', (manifest, mediaType) => {
    expect(readManifestContent(manifest)).toEqual({
      kind: 'unsupported',
      mediaType,
    });
  });

  it.each([
    ['no object', 7],
    ['an image without a configuration', { layers: [] }],
    ['layers that are none', { config: descriptor(), layers: 'x' }],
    [
      'documents that are none',
      {
        mediaType: 'application/vnd.oci.artifact.manifest.v1+json',
        blobs: 'x',
      },
    ],
    [
      'a digest that is a path',
      { config: descriptor({ digest: '../..' }), layers: [] },
    ],
    ['a size below zero', { config: descriptor({ size: -1 }), layers: [] }],
  ])('refuses %s', (_what, manifest) => {
    expect(() => readManifestContent(manifest)).toThrow(ShapeError);
  });
});

describe('readImageConfig', () => {
  it('reads all that an image says of itself', () => {
    expect(
      readImageConfig({
        created: '2026-01-02T03:04:05Z',
        os: 'linux',
        architecture: 'arm',
        variant: 'v7',
        'os.version': '6.1',
        config: {
          User: 'app',
          WorkingDir: '/app',
          Entrypoint: ['/init'],
          Cmd: ['serve'],
          Env: ['PATH=/bin'],
          ExposedPorts: { '80/tcp': {}, '443/tcp': {} },
          Volumes: { '/data': {} },
          Healthcheck: { Test: ['CMD', 'true'] },
          Labels: { a: 'b' },
        },
        rootfs: { type: 'layers', diff_ids: ['sha256:1', 2, 'sha256:3'] },
        history: [
          { created_by: 'RUN true', empty_layer: true },
          { created_by: 'COPY . .' },
          {},
        ],
      }),
    ).toEqual({
      platform: {
        os: 'linux',
        architecture: 'arm',
        variant: 'v7',
        osVersion: '6.1',
      },
      createdAt: new Date('2026-01-02T03:04:05Z'),
      user: 'app',
      workingDirectory: '/app',
      entrypoint: ['/init'],
      command: ['serve'],
      environment: ['PATH=/bin'],
      ports: ['80/tcp', '443/tcp'],
      volumes: ['/data'],
      healthCheck: ['CMD', 'true'],
      labels: { a: 'b' },
      diffIds: ['sha256:1', 'sha256:3'],
      history: [
        { command: 'RUN true', isEmpty: true },
        { command: 'COPY . .', isEmpty: false },
        { command: '', isEmpty: false },
      ],
    });
  });

  it.each([[['80/tcp']], ['80/tcp'], [80], [null]])(
    'takes no names from %j, where they are keys',
    told => {
      expect(
        readImageConfig({ config: { ExposedPorts: told, Volumes: told } }),
      ).toMatchObject({ ports: [], volumes: [] });
    },
  );

  it.each([null, {}, { Test: 'true' }])(
    'takes %j for no health check',
    Healthcheck => {
      expect(readImageConfig({ config: { Healthcheck } })).not.toHaveProperty(
        'healthCheck',
      );
    },
  );

  it('takes what is not said, and what makes no sense, for nothing', () => {
    const nothing = {
      user: '',
      workingDirectory: '',
      entrypoint: [],
      command: [],
      environment: [],
      ports: [],
      volumes: [],
      labels: {},
      diffIds: [],
      history: [],
    };
    expect(readImageConfig({})).toEqual({ ...nothing, platform: undefined });
    expect(
      readImageConfig({
        created: 'yesterday',
        history: 'long',
        config: { User: 7, Env: 'A=B', Labels: ['x'], Cmd: [1, 'sh'] },
      }),
    ).toMatchObject({ ...nothing, command: ['sh'] });
  });

  it('takes a time that cannot become a text for none', () => {
    const created = { toString: 0, valueOf: 0 };
    expect(readImageConfig({ created })).not.toHaveProperty('createdAt');
  });

  it.each([null, [], 'x', { config: 'x' }, { history: ['x'] }])(
    'refuses %j',
    json => {
      expect(() => readImageConfig(json)).toThrow(ShapeError);
    },
  );
});
