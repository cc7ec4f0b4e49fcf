import { ShapeError } from './json';
import { readImageConfig, readManifestContent } from './manifestContent';
import { isIndexType } from './mediaTypes';

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
            descriptor({ platform }),
            descriptor({ platform: unknown, size: 4 }),
            descriptor({ size: 5 }),
            descriptor({
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
