/** @jest-environment node */
import { readDocument } from '../readDocument';

const DIGEST = `sha256:${'e'.repeat(64)}`;
const COMMIT = '4a5e1c'.repeat(6).slice(0, 40);
const SHOP = 'https://github.com/contoso/shop';
const BUILDKIT = 'https://mobyproject.org/buildkit@v1#metadata';

function statement(predicate: unknown, version = 'v1', name = 'api') {
  return {
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType: `https://slsa.dev/provenance/${version}`,
    subject: [{ name, digest: { sha256: 'e'.repeat(64) } }],
    predicate,
  };
}
function readProvenance(predicate: unknown, version?: string) {
  const reading = readDocument(statement(predicate, version));
  if (reading.kind !== 'provenance') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.provenance;
}
const readMaterials = (materials: unknown) =>
  readProvenance({ materials }, 'v0.2');

it('reads what BuildKit writes in 0.2', () => {
  expect(
    readDocument(
      statement(
        {
          builder: { id: `${SHOP}/actions/runs/7` },
          buildType: 'https://mobyproject.org/buildkit@v1',
          materials: [
            {
              uri: 'pkg:docker/node@20?platform=linux%2Farm64',
              digest: { sha256: 'a'.repeat(64) },
            },
          ],
          invocation: {
            configSource: { entryPoint: 'Dockerfile' },
            parameters: {},
            environment: { platform: 'linux/arm64' },
          },
          metadata: {
            buildStartedOn: '2026-01-02T03:04:05Z',
            buildFinishedOn: '2026-01-02T03:05:05Z',
            [BUILDKIT]: {
              vcs: {
                source: 'git@github.com:contoso/shop.git',
                revision: COMMIT,
              },
            },
          },
        },
        'v0.2',
        'pkg:docker/contoso/shop@1.0?platform=linux%2Farm%2Fv7',
      ),
    ),
  ).toEqual({
    kind: 'provenance',
    provenance: {
      subjects: [DIGEST],
      platform: { os: 'linux', architecture: 'arm', variant: 'v7' },
      source: 'git@github.com:contoso/shop.git',
      revision: COMMIT,
      builder: `${SHOP}/actions/runs/7`,
      createdAt: new Date('2026-01-02T03:05:05Z'),
    },
  });
});

it('reads what BuildKit writes in 1', () => {
  const configSource = {
    uri: `${SHOP}.git#refs/heads/main`,
    digest: { sha1: COMMIT },
    path: 'Dockerfile',
  };
  const predicate = {
    buildDefinition: {
      buildType:
        'https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md',
      externalParameters: { configSource, request: {} },
    },
    runDetails: {
      builder: { id: '' },
      metadata: { finishedOn: '2026-01-02T03:05:05Z' },
    },
  };
  const told = {
    subjects: [DIGEST],
    source: `${SHOP}.git`,
    revision: COMMIT,
    createdAt: new Date('2026-01-02T03:05:05Z'),
  };
  expect(readProvenance(predicate)).toEqual(told);
  const vcs = { source: 'https://a.example/x', revision: 'abc' };
  const runDetails = { metadata: { buildkit_metadata: { vcs } } };
  expect(readProvenance({ ...predicate, runDetails })).toEqual({
    subjects: [DIGEST],
    source: 'https://a.example/x',
    revision: 'abc',
    createdAt: undefined,
  });
});

it('reads what GitHub writes', () => {
  expect(
    readProvenance({
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/heads/main',
            repository: SHOP,
            path: '.github/workflows/build.yaml',
          },
        },
        resolvedDependencies: [
          {
            uri: 'git+https://github.com/contoso/other@refs/heads/main',
            digest: { gitCommit: 'f'.repeat(40) },
          },
          {
            uri: `git+${SHOP}@refs/heads/main`,
            digest: { gitCommit: COMMIT },
          },
        ],
      },
      runDetails: {
        builder: { id: 'https://github.com/actions/runner/github-hosted' },
        metadata: { invocationId: `${SHOP}/actions/runs/7` },
      },
    }),
  ).toEqual({
    subjects: [DIGEST],
    source: SHOP,
    revision: COMMIT,
    builder: 'https://github.com/actions/runner/github-hosted',
    createdAt: undefined,
  });
});

it.each([
  ['source', { uri: `git+${SHOP}@refs/tags/v1`, digest: { sha1: COMMIT } }],
  ['source', `git+${SHOP}@v1`],
  ['buildConfigSource', { repository: SHOP }],
  ['repository', SHOP],
])('finds a source in the parameter %s: %j', (key, parameter) => {
  const externalParameters = { [key]: parameter };
  expect(readProvenance({ buildDefinition: { externalParameters } })).toEqual(
    expect.objectContaining({ source: SHOP }),
  );
});

it('reads what 0.1 points at', () => {
  const materials = [
    { uri: 'https://a.example/x', digest: { sha1: 'x' } },
    { uri: `git+${SHOP}`, digest: { sha1: COMMIT } },
  ];
  const recipe = { type: 'https://a.example/make', definedInMaterial: 1 };
  const metadata = { buildStartedOn: '2026-01-02T03:04:05Z' };
  expect(readProvenance({ recipe, materials, metadata }, 'v0.1')).toEqual({
    subjects: [DIGEST],
    source: SHOP,
    revision: COMMIT,
    createdAt: new Date('2026-01-02T03:04:05Z'),
  });
});

it.each([
  [[{ uri: `git+${SHOP}`, digest: { sha1: COMMIT } }], SHOP, COMMIT],
  [
    [
      null,
      { uri: 'pkg:maven/a/b@1', digest: { sha1: 'x' } },
      { uri: 'https://a.example/a.tar.gz', digest: { sha256: 'x' } },
      { uri: `${SHOP}.git`, digest: { gitCommit: COMMIT } },
    ],
    `${SHOP}.git`,
    COMMIT,
  ],
  [[{ uri: 'https://a.example/a.tar.gz' }], undefined, undefined],
  [{}, undefined, undefined],
])('takes of materials %j what has a commit', (materials, source, revision) => {
  const provenance = readProvenance({ builder: {}, materials }, 'v0.2');
  expect([provenance.source, provenance.revision]).toEqual([source, revision]);
});

it('takes the commit that BuildKit was told of without a source', () => {
  const configSource = { uri: SHOP };
  const metadata = { [BUILDKIT]: { vcs: { revision: COMMIT } } };
  const invocation = { configSource };
  expect(
    readProvenance({ builder: {}, invocation, metadata }, 'v0.2'),
  ).toMatchObject({ source: SHOP, revision: COMMIT });
});

it.each([
  ['https://user:password@a.example/x', 'https://a.example/x'],
  ['git+https://token@a.example/x@v1', 'https://a.example/x'],
  ['git+https://u:p@ss@a.example/x@refs/heads/a@b', 'https://a.example/x'],
  ['git+https://org@dev.azure.com/o/_git/x', 'https://dev.azure.com/o/_git/x'],
  ['ssh://git:password@a.example/x', 'ssh://a.example/x'],
  ['git+ssh://git@a.example/x@v1', 'ssh://a.example/x'],
  ['git+https://a.example/@scope/x', 'https://a.example/@scope/x'],
  ['https://a.example/x@v1', 'https://a.example/x@v1'],
])('tells of %s no credentials, and no commit', (uri, source) => {
  expect(readMaterials([{ uri, digest: { sha1: COMMIT } }]).source).toBe(
    source,
  );
});

it('tells of a builder no credentials', () => {
  const builder = { id: 'https://user:password@a.example/builder' };
  expect(readProvenance({ builder }, 'v0.2').builder).toBe(
    'https://a.example/builder',
  );
});

it.each([
  [{ finishedOn: 1, buildFinishedOn: 2, startedOn: 3, buildStartedOn: 4 }, 1],
  [{ buildFinishedOn: 2, startedOn: 3, buildStartedOn: 4 }, 2],
  [{ startedOn: 3, buildStartedOn: 4 }, 3],
  [{ buildStartedOn: 4 }, 4],
])('is as old as the end of the build, of %j', (times, day) => {
  const time = (at: number) => `2026-01-0${at}T00:00:00.000Z`;
  const metadata = Object.fromEntries(
    Object.entries(times).map(([key, at]) => [key, time(at)]),
  );
  expect(
    readProvenance({ builder: {}, metadata }, 'v0.2').createdAt?.toISOString(),
  ).toBe(time(day));
});

it.each([[{}], [null], ['x'], [{ builder: 'x', materials: 'y' }]])(
  'takes %j for no provenance',
  predicate => {
    expect(readDocument(statement(predicate))).toEqual({
      kind: 'not-supported',
      problem: {
        code: 'statement',
        predicateType: 'https://slsa.dev/provenance/v1',
      },
    });
  },
);
