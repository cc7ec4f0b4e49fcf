/**
 * Microsoft's own client reads the embedded registry, page by page and through
 * the whole token flow: if it is content, so are we.
 *
 * @jest-environment node
 */
import { ContainerRegistryClient } from '@azure/container-registry';
import { generate } from 'selfsigned';
import { makeBuilds, makeRepository } from '../sampleData/make';
import { makeUsualRepository } from '../sampleData/usualRepository';
import { RunningRegistry, startRegistry } from '.';
import { ADMIN } from './testing';

let registry: RunningRegistry;
let client: ContainerRegistryClient;

beforeAll(async () => {
  const { cert, private: key } = await generate(
    [{ name: 'commonName', value: '127.0.0.1' }],
    {
      extensions: [
        { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
      ],
    },
  );
  registry = await startRegistry({
    repositories: [
      await makeUsualRepository('team/api'),
      makeRepository('team/empty', []),
      makeRepository('team/large', makeBuilds('large', 25)),
    ],
    accounts: [ADMIN],
    entraTokens: { 'entra-token-of-admin': ADMIN.username },
    tls: { cert, key },
  });
  client = new ContainerRegistryClient(
    registry.url,
    {
      getToken: async () => ({
        token: 'entra-token-of-admin',
        expiresOnTimestamp: Date.now() + 3_600_000,
      }),
    },
    {
      audience: 'https://containerregistry.azure.net',
      tlsOptions: { ca: cert },
      retryOptions: { maxRetries: 0 },
    },
  );
});
afterAll(() => registry.stop());

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) {
    all.push(item);
  }
  return all;
}

it('lists the repositories page by page', async () => {
  const pages = client.listRepositoryNames().byPage({ maxPageSize: 2 });
  expect((await collect(pages)).map(page => [...page])).toEqual([
    ['team/api', 'team/empty'],
    ['team/large'],
  ]);
});

it.each([
  ['newest first', 'LastUpdatedOnDescending', ['build-25', 'build-24']],
  ['oldest first', 'LastUpdatedOnAscending', ['build-1', 'build-2']],
] as const)('lists the tags %s', async (_what, order, first) => {
  const pages = await collect(
    client
      .getArtifact('team/large', 'build-1')
      .listTagProperties({ order })
      .byPage({ maxPageSize: 10 }),
  );
  expect(pages.map(page => page.length)).toEqual([10, 10, 5]);
  expect(
    pages
      .flat()
      .slice(0, 2)
      .map(tag => tag.name),
  ).toEqual(first);
  expect(new Set(pages.flat().map(tag => tag.name)).size).toBe(25);
});

it('lists the manifests with their tags', async () => {
  const manifests = await collect(
    client.getRepository('team/api').listManifestProperties(),
  );
  const latest = manifests.find(({ tags }) => tags.includes('latest'));
  expect(latest?.tags.sort()).toEqual(['1', '1.4', '1.4.4', 'latest']);
  expect(latest?.repositoryName).toBe('team/api');
});

it('lists the manifests page by page', async () => {
  const pages = await collect(
    client
      .getRepository('team/large')
      .listManifestProperties({ order: 'LastUpdatedOnDescending' })
      .byPage({ maxPageSize: 10 }),
  );
  expect(pages.map(page => page.length)).toEqual([10, 10, 5]);
  expect(new Set(pages.flat().map(({ digest }) => digest)).size).toBe(25);
});

it('reads a repository, a tag and a manifest', async () => {
  const repository = client.getRepository('team/api');
  expect((await repository.getProperties()).tagCount).toBe(42);
  const artifact = repository.getArtifact('stable');
  const tag = await artifact.getTagProperties('stable');
  expect(tag.lastUpdatedOn > tag.createdOn).toBe(true);
  expect((await artifact.getManifestProperties()).digest).toBe(tag.digest);
});

it('finds an empty repository empty', async () => {
  const artifact = client.getArtifact('team/empty', 'none');
  expect(await collect(artifact.listTagProperties())).toEqual([]);
});
