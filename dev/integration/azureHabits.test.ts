/**
 * What Azure's registries have besides usual images, through Backstage's real proxy
 * from the embedded registry.
 *
 * @jest-environment node
 */
import { AcrApiClient, findBuildCache } from 'backstage-plugin-acr-common';
import {
  ADMIN,
  basic,
  makeAzureHabits,
  makeRepository,
  makeTag,
  RunningRegistry,
  startRegistry,
} from 'backstage-plugin-acr-testing';
import { startProxy } from './startProxy';

const FOREIGN = 'other.azurecr.io/team/api';

let registry: RunningRegistry;
let client: AcrApiClient;
beforeAll(async () => {
  registry = await startRegistry({
    repositories: [
      makeRepository('docker.io/library/nginx', []),
      makeRepository(FOREIGN, [makeTag('1.0.0', 'x', 1)]),
      { ...makeRepository('team/gone', []), isGone: true },
      await makeAzureHabits('team/web'),
    ],
    accounts: [ADMIN],
  });
  const authorization = basic(ADMIN);
  client = (await startProxy({ registry, authorization })).client;
});
afterAll(() => registry.stop());

async function failureOf(read: Promise<unknown>) {
  return read.then(
    () => undefined,
    error => error.failure,
  );
}

it('lists repositories whose names begin with other hosts, and reads them', async () => {
  const { repositories } = await client.listRepositories();
  expect(repositories).toEqual([
    'docker.io/library/nginx',
    FOREIGN,
    'team/gone',
    'team/web',
  ]);
  const { tags } = await client.listTags(FOREIGN);
  expect(tags.map(({ name }) => name)).toEqual(['1.0.0']);
});

it('does not know a repository that is listed and gone', async () => {
  expect(await failureOf(client.listTags('team/gone'))).toEqual({
    kind: 'repository-unknown',
  });
});

it('tells that a tag cannot be read, and refuses its manifest', async () => {
  const { tag } = await client.getTag('team/web', '1.3.0');
  expect(tag.isReadDisabled).toBe(true);
  expect(await failureOf(client.getManifest('team/web', tag.digest))).toEqual({
    kind: 'read-disabled',
  });
  const { tag: other } = await client.getTag('team/web', '1.4.2');
  expect(other.isReadDisabled).toBeUndefined();
  await client.getManifest('team/web', other.digest);
});

it('has a tag whose manifest is gone', async () => {
  const { tag } = await client.getTag('team/web', 'ghost');
  const unknown = { kind: 'content-unknown' };
  expect(
    await failureOf(client.getManifestProperties('team/web', tag.digest)),
  ).toEqual(unknown);
  expect(await failureOf(client.getManifest('team/web', tag.digest))).toEqual(
    unknown,
  );
});

it.each([
  ['buildcache', 'application/vnd.oci.image.index.v1+json'],
  ['buildcache-image', 'application/vnd.oci.image.manifest.v1+json'],
])('has a build cache in the form of %s', async (name, mediaType) => {
  const { tag } = await client.getTag('team/web', name);
  const properties = await client.getManifestProperties('team/web', tag.digest);
  expect(properties).toMatchObject({ mediaType });
  expect(properties.platforms ?? []).toEqual([]);
  const manifest = await client.getManifest('team/web', tag.digest);
  expect(findBuildCache(manifest)?.size).toBeGreaterThan(30_000);
});
