/**
 * What the sandbox's registry holds is what it says, but for what is wrong on
 * purpose.
 *
 * @jest-environment node
 */
import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import {
  RepositoryContent,
  RepositoryRecord,
  RunningRegistry,
  startRegistry,
} from '../registry';
import {
  describeWithSkopeo,
  runSkopeo,
  SKOPEO_CREDENTIALS,
} from '../registry/skopeo';
import { ADMIN } from '../registry/testing';
import { digestOf, readDocument } from './oci';
import { makeRepositories } from './repositories';

/** As the reports name them. */
const DEMO_V1 =
  'sha256:24e5c08e1ed08955f65290bfcd1af40376106ebc2e5750c87d44af56bdd11e17';
const DEMO_V2 =
  'sha256:01e8113058a055a866a9cd82e48e7369de1c94bd6bda41880c6d32415f1c33af';

interface BuiltRecord extends RepositoryRecord {
  content: RepositoryContent;
}

let repositories: RepositoryRecord[];
let built: BuiltRecord[];
beforeAll(async () => {
  repositories = await makeRepositories();
  built = repositories.filter((repository): repository is BuiltRecord =>
    Boolean(repository.content),
  );
});

function repositoryOf(name: string): BuiltRecord {
  return built.find(repository => repository.name === name)!;
}

function digestOfTag(name: string, tag: string): string {
  return repositoryOf(name).tags.find(item => item.name === tag)!.digest;
}

function documentOf(name: string, digest: string) {
  return readDocument(repositoryOf(name).content.manifests.get(digest)!);
}

/** Everything that a manifest refers to, and what is there of it. */
function referencesOf({ content: { manifests, blobs } }: BuiltRecord) {
  // A build cache lists layers as if they were manifests.
  const childOf = (digest: string) =>
    manifests.get(digest)?.bytes ?? blobs.get(digest);
  return [...manifests.values()].map(readDocument).flatMap(document => {
    const { config, layers = [], blobs: files = [] } = document;
    const { manifests: children = [], subject } = document;
    return [
      ...[config, ...layers, ...files].flatMap(item =>
        item ? [{ item, bytes: blobs.get(item.digest) }] : [],
      ),
      ...[...children, subject].flatMap(item =>
        item ? [{ item, bytes: childOf(item.digest) }] : [],
      ),
    ];
  });
}

it('has content in these repositories', () => {
  expect(
    built.map(({ name, tags, content }) => [
      name,
      tags.length,
      content.manifests.size,
    ]),
  ).toEqual([
    ['team/api', 42, 60],
    ['platform/services/payments/worker', 42, 60],
    ['team/web', 9, 8],
    ['team/chart', 3, 3],
    ['team/corrupt', 3, 3],
    ['team/hostile', 2, 3],
    ['team/large', 1, 3],
    ['team/layers', 1, 1],
    ['team/multi-platform', 2, 18],
    ['team/no-referrers', 3, 6],
    ['team/old-formats', 4, 5],
    ['team/demo', 3, 7],
    ['team/demo-cyclonedx', 1, 2],
    ['team/demo-sarif', 1, 2],
    ['team/demo-cosign', 1, 2],
    ['team/demo-misconfigurations', 1, 2],
    ['team/scans', 37, 78],
    ['team/attached', 21, 179],
    ['team/cached', 1, 2],
  ]);
});

it('keeps everything under its own digest', () => {
  const { config } = documentOf(
    'team/corrupt',
    digestOfTag('team/corrupt', '1.0.0'),
  );
  const wrong = built.flatMap(({ name, content: { manifests, blobs } }) =>
    [
      ...[...manifests].map(([digest, { bytes }]) => ({ digest, bytes })),
      ...[...blobs].map(([digest, bytes]) => ({ digest, bytes })),
    ]
      .filter(({ digest, bytes }) => digestOf(bytes) !== digest)
      .map(({ digest }) => `${name}@${digest}`),
  );
  expect(wrong).toEqual([
    `team/corrupt@${digestOfTag('team/corrupt', '1.1.0')}`,
    `team/corrupt@${config!.digest}`,
  ]);
});

it('has everything that a manifest refers to, as large as it says', () => {
  const wrong = built.flatMap(repository =>
    referencesOf(repository)
      .filter(({ item, bytes }) => bytes?.length !== item.size)
      .filter(({ bytes }) => bytes || !repository.name.startsWith('team/demo'))
      .map(({ item, bytes }) => [
        repository.name,
        item.mediaType,
        item.size,
        bytes?.length,
      ]),
  );
  const small = expect.any(Number);
  expect(wrong).toEqual([
    [
      'team/corrupt',
      'application/vnd.oci.image.config.v1+json',
      5_242_880,
      small,
    ],
    ['team/large', 'application/spdx+json', 62_914_560, small],
    [
      'team/scans',
      'application/vnd.aquasec.trivy.report.v1+json',
      62_914_560,
      small,
    ],
    ...Array.from({ length: 5 }, () => [
      'team/attached',
      'application/vnd.aquasec.trivy.report.v1+json',
      47_185_920,
      small,
    ]),
  ]);
});

it('has of the images that were really scanned the manifests alone', () => {
  const { manifests, tags } = repositoryOf('team/demo');
  expect(
    tags.map(({ name, digest }) => {
      const { imageSize, os, architecture } = manifests.find(
        manifest => manifest.digest === digest,
      )!;
      return [name, digest, imageSize, os, architecture];
    }),
  ).toEqual([
    ['v1', DEMO_V1, 105_189_171, 'linux', 'amd64'],
    ['v2', DEMO_V2, expect.any(Number), 'linux', 'amd64'],
    [
      `${DEMO_V1.replace(':', '-')}.att`,
      expect.any(String),
      expect.any(Number),
      undefined,
      undefined,
    ],
  ]);
  const missing = referencesOf(repositoryOf('team/demo')).filter(
    ({ bytes }) => !bytes,
  );
  expect(new Set(missing.map(({ item }) => item.mediaType))).toEqual(
    new Set([
      'application/vnd.oci.image.config.v1+json',
      'application/vnd.oci.image.layer.v1.tar+gzip',
    ]),
  );
});

it('tells of every manifest that there is, and of no other', () => {
  built.forEach(({ name, tags, manifests, content }) => {
    const digests = manifests.map(({ digest }) => digest);
    expect(new Set(digests)).toEqual(new Set(content.manifests.keys()));
    expect(digests).toEqual([...new Set(digests)]);
    expect(
      tags
        .filter(tag => !content.manifests.has(tag.digest))
        .map(tag => `${name}:${tag.name}`),
    ).toEqual(name === 'team/web' ? ['team/web:ghost'] : []);
    manifests.forEach(({ digest, mediaType }) => {
      expect(content.manifests.get(digest)!.mediaType).toBe(mediaType);
    });
  });
});

it('tells sizes and platforms as the content has them', () => {
  const { manifests, content } = repositoryOf('team/multi-platform');
  const digest = digestOfTag('team/multi-platform', '2.1.0');
  const index = manifests.find(manifest => manifest.digest === digest)!;
  expect(index.imageSize).toBe(content.manifests.get(digest)!.bytes.length);
  expect(
    index.references!.map(({ os, architecture }) => `${os}/${architecture}`),
  ).toEqual([
    'linux/amd64',
    'linux/arm64',
    'linux/arm',
    'windows/amd64',
    ...Array(4).fill('unknown/unknown'),
  ]);
  const child = index.references![0].digest;
  const { config, layers } = documentOf('team/multi-platform', child);
  expect(manifests.find(manifest => manifest.digest === child)).toMatchObject({
    os: 'linux',
    architecture: 'amd64',
    configMediaType: 'application/vnd.oci.image.config.v1+json',
    imageSize: [config!, ...layers!].reduce((sum, { size }) => sum + size, 0),
  });
});

it.each([
  [
    '1.4.4',
    [
      'application/sarif+json',
      'application/spdx+json',
      'application/vnd.cncf.notary.signature',
    ],
  ],
  ['1.4.3', ['application/vnd.microsoft.artifact.lifecycle']],
  [
    '1.4.2',
    [
      'application/vnd.aquasec.trivy.report.v1+json',
      'application/vnd.cyclonedx+json',
      'application/vnd.dev.sigstore.bundle.v0.3+json',
      'application/vnd.example.notes+json',
      'application/vnd.in-toto+json',
      'application/vnd.microsoft.artifact.lifecycle',
    ],
  ],
  ['1.3.4', ['application/vnd.microsoft.artifact.lifecycle']],
  ['1.3.3', ['application/vnd.microsoft.artifact.lifecycle']],
])('has attached to %s what there is to see', (version, types) => {
  const subject = digestOfTag('team/api', version);
  const referrers = [...repositoryOf('team/api').content.manifests.values()]
    .map(readDocument)
    .filter(document => document.subject?.digest === subject);
  expect(referrers.map(({ artifactType }) => artifactType).sort()).toEqual(
    types,
  );
});

describeWithSkopeo('skopeo', () => {
  let registry: RunningRegistry;
  let folder: string;
  let source: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'acr-skopeo-'));
    registry = await startRegistry({ repositories, accounts: [ADMIN] });
    const { host } = new URL(registry.url);
    source = `docker://${host}/team/multi-platform:2.1.0`;
  });
  afterAll(async () => {
    await registry.stop();
    rmSync(folder, { recursive: true });
  });

  it('inspects an image for several platforms', async () => {
    const { stdout } = await runSkopeo(
      'inspect',
      '--tls-verify=false',
      `--creds=${SKOPEO_CREDENTIALS}`,
      '--override-os=linux',
      '--override-arch=arm',
      '--override-variant=v7',
      '--no-tags',
      source,
    );
    expect(JSON.parse(stdout)).toMatchObject({
      Digest: digestOfTag('team/multi-platform', '2.1.0'),
      Os: 'linux',
      Architecture: 'arm',
      Labels: { 'org.opencontainers.image.version': '2.1.0' },
    });
  });

  it('copies it with all that is in it', async () => {
    await runSkopeo(
      'copy',
      '--all',
      '--insecure-policy',
      '--src-tls-verify=false',
      `--src-creds=${SKOPEO_CREDENTIALS}`,
      source,
      `oci:${folder}/copy:2.1.0`,
    );
    const [copied] = JSON.parse(
      readFileSync(join(folder, 'copy/index.json'), 'utf8'),
    ).manifests;
    expect(copied.digest).toBe(digestOfTag('team/multi-platform', '2.1.0'));
  });
});
