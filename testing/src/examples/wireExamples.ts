/** One answer of each form that the registry has, every field in it. */

const DIGEST = `sha256:${'a'.repeat(64)}`;
const TIMES = {
  createdTime: '2026-01-02T03:04:05.678Z',
  lastUpdateTime: '2026-01-02T03:04:05.678Z',
};
const ORIGIN = { registry: 'myregistry.azurecr.io', imageName: 'team/api' };
const changeableAttributes = {
  deleteEnabled: true,
  writeEnabled: false,
  listEnabled: true,
  readEnabled: true,
  quarantineState: 'Passed',
};
const TAG = {
  name: '1.0.0',
  digest: DIGEST,
  ...TIMES,
  signed: false,
  changeableAttributes,
};
const MANIFEST = {
  digest: DIGEST,
  imageSize: 1_000,
  ...TIMES,
  architecture: 'arm',
  os: 'linux',
  variant: 'v7',
  'os.version': '10.0',
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  configMediaType: 'application/vnd.oci.image.config.v1+json',
  tags: ['1.0.0', 'latest'],
  changeableAttributes,
};
const DESCRIPTOR = {
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  digest: DIGEST,
  size: 700,
  artifactType: 'application/spdx+json',
  annotations: { 'org.opencontainers.image.created': '2026-01-02T00:00:00Z' },
  platform: { os: 'linux', architecture: 'amd64' },
};

/** The bodies of answers, as they are on the wire. */
export const WIRE = {
  catalog: { repositories: ['team/api', 'team/worker'] },
  tags: { ...ORIGIN, tags: [TAG, { ...TAG, name: 'latest' }] },
  manifests: { ...ORIGIN, manifests: [MANIFEST] },
  tag: { ...ORIGIN, tag: TAG },
  manifest: {
    ...ORIGIN,
    manifest: {
      ...MANIFEST,
      references: [{ digest: DIGEST, os: 'linux', architecture: 'amd64' }],
    },
  },
  repository: { ...ORIGIN, ...TIMES, tagCount: 2, manifestCount: 2 },
  image: {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    artifactType: 'application/vnd.example',
    config: {
      ...DESCRIPTOR,
      mediaType: 'application/vnd.oci.image.config.v1+json',
    },
    layers: [DESCRIPTOR],
    subject: DESCRIPTOR,
    annotations: { 'org.opencontainers.image.title': 'api' },
  },
  artifact: {
    mediaType: 'application/vnd.oci.artifact.manifest.v1+json',
    artifactType: 'application/vnd.example',
    blobs: [DESCRIPTOR],
    subject: DESCRIPTOR,
    annotations: { 'org.opencontainers.image.title': 'api' },
  },
  index: {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [
      DESCRIPTOR,
      {
        ...DESCRIPTOR,
        platform: { os: 'unknown', architecture: 'unknown' },
        annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
      },
    ],
    subject: DESCRIPTOR,
    annotations: { 'org.opencontainers.image.title': 'api' },
  },
  config: {
    created: '2026-01-02T03:04:05Z',
    os: 'linux',
    architecture: 'arm',
    variant: 'v7',
    config: {
      User: 'app',
      WorkingDir: '/app',
      Entrypoint: ['/init'],
      Cmd: ['serve'],
      Env: ['PATH=/bin'],
      ExposedPorts: { '80/tcp': {} },
      Volumes: { '/data': {} },
      Healthcheck: { Test: ['CMD', 'true'] },
      Labels: { a: 'b' },
    },
    history: [{ created_by: 'RUN true', empty_layer: true }],
  },
};
