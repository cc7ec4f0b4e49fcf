/**
 * Manifests, configurations and layers, through Backstage's real proxy from the
 * embedded registry and the host that it redirects to for blobs.
 *
 * @jest-environment node
 */
import {
  AcrApiClient,
  AcrManifest,
  Descriptor,
  eachPage,
  ReferrerPage,
} from 'backstage-plugin-acr-common';
import {
  ADMIN,
  attach,
  basic,
  Build,
  buildImage,
  buildIndex,
  BuiltImage,
  contentOf,
  makeRepository,
  makeTag,
  RepositoryRecord,
  RunningRegistry,
  startRegistry,
} from 'backstage-plugin-acr-testing';
import { createHash } from 'crypto';
import { gunzipSync } from 'zlib';
import { startProxy } from './startProxy';

const BUILD: Build = {
  platform: { os: 'linux', architecture: 'amd64' },
  steps: [
    { command: 'ADD rootfs / # buildkit', files: { 'etc/os-release': 'ID=x' } },
    { command: 'ENV PATH=/usr/bin' },
    { command: 'RUN install app', files: { 'app/main.js': 'run()' } },
  ],
  config: {
    User: 'node',
    WorkingDir: '/app',
    Entrypoint: ['node'],
    Cmd: ['main.js'],
    Env: ['PATH=/usr/bin'],
    ExposedPorts: { '8080/tcp': {} },
    Volumes: { '/data': {} },
    Healthcheck: { Test: ['CMD', 'curl', 'localhost'] },
    Labels: { 'org.opencontainers.image.revision': 'abc' },
  },
  annotations: { 'org.opencontainers.image.version': '1.0.0' },
};

let image: BuiltImage;
let index: BuiltImage;
let registry: RunningRegistry;
let repository: RepositoryRecord;
let client: AcrApiClient;

beforeAll(async () => {
  image = await buildImage(BUILD);
  index = await buildIndex([
    BUILD,
    { ...BUILD, platform: { os: 'linux', architecture: 'arm64' } },
  ]);
  const tag = { ...makeTag('1.0.0', '', 1), digest: image.digest };
  repository = {
    ...makeRepository('team/api', [tag]),
    content: contentOf([image, index]),
  };
  registry = await startRegistry({
    repositories: [repository],
    accounts: [ADMIN],
  });
  const authorization = basic(ADMIN);
  client = (await startProxy({ registry, authorization })).client;
});
afterAll(() => registry.stop());

async function readImage(digest = image.digest) {
  const manifest = await client.getManifest('team/api', digest);
  return manifest as Extract<AcrManifest, { kind: 'image' }>;
}

/** Reads all pages of what is attached. */
async function readReferrers(
  reader: AcrApiClient,
  name: string,
  subject: string,
) {
  const all: ReferrerPage[] = [];
  for await (const page of eachPage(cursor =>
    reader.listReferrers(name, subject, { cursor }),
  )) {
    all.push(page);
  }
  return all;
}

async function failureOf(read: Promise<unknown>) {
  return read.then(
    () => undefined,
    error => error.failure,
  );
}

/** The digest of what is in a compressed layer. */
function contentDigest(digest: string): string {
  const content = gunzipSync(image.blobs.get(digest)!);
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

it('reads an image, its configuration and a layer', async () => {
  const manifest = await readImage();
  expect(manifest).toMatchObject({
    kind: 'image',
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    annotations: { 'org.opencontainers.image.version': '1.0.0' },
  });
  expect(manifest.layers).toHaveLength(2);
  expect(await client.getImageConfig('team/api', manifest.config)).toEqual({
    platform: { os: 'linux', architecture: 'amd64' },
    createdAt: new Date('2026-01-02T03:04:05Z'),
    user: 'node',
    workingDirectory: '/app',
    entrypoint: ['node'],
    command: ['main.js'],
    environment: ['PATH=/usr/bin'],
    ports: ['8080/tcp'],
    volumes: ['/data'],
    healthCheck: ['CMD', 'curl', 'localhost'],
    labels: { 'org.opencontainers.image.revision': 'abc' },
    history: [
      { command: 'ADD rootfs / # buildkit', isEmpty: false },
      { command: 'ENV PATH=/usr/bin', isEmpty: true },
      { command: 'RUN install app', isEmpty: false },
    ],
    diffIds: manifest.layers.map(({ digest }) => contentDigest(digest)),
  });
  const [layer] = manifest.layers;
  const bytes = await client.getBlob('team/api', layer);
  expect(Buffer.from(bytes)).toEqual(image.blobs.get(layer.digest));
});

it('reads the images of an index', async () => {
  const manifest = await client.getManifest('team/api', index.digest);
  expect(manifest).toMatchObject({
    kind: 'index',
    images: [
      { platform: { os: 'linux', architecture: 'amd64' } },
      { platform: { os: 'linux', architecture: 'arm64' } },
    ],
    others: [],
  });
});

it('does not believe what is not what its digest says', async () => {
  const { config } = await readImage();
  const good = image.blobs.get(config.digest)!;
  const blobs = repository.content!.blobs as Map<string, Buffer>;
  blobs.set(config.digest, Buffer.from('{}'));
  expect(await failureOf(client.getImageConfig('team/api', config))).toEqual({
    kind: 'digest-mismatch',
    digest: config.digest,
  });
  blobs.set(config.digest, good);
});

it.each([
  ['is too large', 4 * 1024 * 1024 + 1, 'too-large'],
  ['is larger than its descriptor tells', 10, 'digest-mismatch'],
])('does not read a configuration that %s', async (_how, size, kind) => {
  const digest = `sha256:${'c'.repeat(64)}`;
  const blobs = repository.content!.blobs as Map<string, Buffer>;
  blobs.set(digest, Buffer.alloc(4 * 1024 * 1024 + 1));
  const descriptor: Descriptor = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    digest,
    size,
    annotations: {},
  };
  expect(
    await failureOf(client.getImageConfig('team/api', descriptor)),
  ).toMatchObject({ kind });
});

it('tells what is not there', async () => {
  const digest = `sha256:${'0'.repeat(64)}`;
  expect(await failureOf(client.getManifest('team/api', digest))).toEqual({
    kind: 'content-unknown',
  });
  expect(await failureOf(client.getManifest('team/gone', digest))).toEqual({
    kind: 'repository-unknown',
  });
});

it('fetches a document of any size for the user to keep', async () => {
  const { layers } = await readImage();
  const blob = await client.downloadBlob('team/api', layers[0]);
  expect(Buffer.from(await blob.arrayBuffer())).toEqual(
    image.blobs.get(layers[0].digest),
  );
  expect(blob.type).toBe('application/octet-stream');
});

it('is told to guess no type, where blobs are kept', async () => {
  const { layers } = await readImage();
  const response = await fetch(
    `${registry.url}/v2/team/api/blobs/${layers[0].digest}`,
    {
      headers: { Authorization: basic(ADMIN) },
      redirect: 'manual',
    },
  );
  const blob = await fetch(response.headers.get('Location')!);
  expect(blob.headers.get('X-Content-Type-Options')).toBe('nosniff');
});

describe('what is attached', () => {
  let attached: RunningRegistry;
  let subject: string;
  /** Of the repository that has more than is listed at once. */
  let listed: string[];

  beforeAll(async () => {
    const kinds = ['spdx', 'notation', 'sarif'] as const;
    const referrers = kinds.map(kind => attach(kind, 'team/api', image, 5));
    const content = contentOf([image, ...referrers]);
    // Two full pages, and one more.
    const many = Array.from({ length: 201 }, (_, at) =>
      attach('notation', 'team/many', image, at),
    );
    subject = image.digest;
    listed = many.map(({ digest }) => digest);
    attached = await startRegistry({
      repositories: [
        { ...repository, content },
        {
          ...repository,
          name: 'team/many',
          content: contentOf([image, ...many]),
        },
        {
          ...repository,
          name: 'team/no-referrers',
          content: { ...content, hasReferrers: false },
        },
      ],
      accounts: [ADMIN],
    });
  });
  afterAll(() => attached.stop());

  it('is listed page after page where the Link header comes through', async () => {
    const { client: reader } = await startProxy({
      registry: attached,
      authorization: basic(ADMIN),
      allowedHeaders: ['Link'],
    });
    const pages = await readReferrers(reader, 'team/many', subject);
    expect(pages).toHaveLength(3);
    const digests = pages.flatMap(({ referrers }) =>
      referrers.map(({ digest }) => digest),
    );
    expect(digests.sort()).toEqual([...listed].sort());
  });

  it('is listed with its types and annotations', async () => {
    const { client: reader } = await startProxy({
      registry: attached,
      authorization: basic(ADMIN),
    });
    const [page] = await readReferrers(reader, 'team/api', subject);
    expect(page.next).toBeUndefined();
    expect(
      page.referrers.map(({ artifactType }) => artifactType).sort(),
    ).toEqual([
      'application/sarif+json',
      'application/spdx+json',
      'application/vnd.cncf.notary.signature',
    ]);
  });

  it('is nothing where there is neither a list nor a tag', async () => {
    const { client: reader } = await startProxy({
      registry: attached,
      authorization: basic(ADMIN),
    });
    expect(await readReferrers(reader, 'team/no-referrers', subject)).toEqual([
      { referrers: [] },
    ]);
    expect(attached.requests.at(-1)).toBe(
      `GET /v2/team%2Fno-referrers/manifests/${subject.replace(':', '-')}`,
    );
  });
});

it('tells an endpoint that does not follow redirects', async () => {
  const { config } = await readImage();
  const { client: other } = await startProxy({
    registry,
    authorization: basic(ADMIN),
    followRedirects: false,
  });
  expect(await failureOf(other.getImageConfig('team/api', config))).toEqual({
    kind: 'redirect-not-followed',
  });
});

it('tells a Backstage without an endpoint for content', async () => {
  const { clientElsewhere } = await startProxy({
    registry,
    authorization: basic(ADMIN),
  });
  expect(
    await failureOf(clientElsewhere.getManifest('team/api', image.digest)),
  ).toEqual({ kind: 'no-endpoint', api: 'content' });
});
