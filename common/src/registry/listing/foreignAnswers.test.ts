/**
 * What comes of answers that are of something else than was asked for.
 *
 * @jest-environment node
 */
import { WIRE } from 'backstage-plugin-acr-testing/examples';
import {
  ENDPOINT,
  wireTag,
  wireTags,
} from 'backstage-plugin-acr-testing/fakes';
import { http, HttpResponse } from 'msw';
import { startServer } from '../__testUtils__/startServer';
import { makeClient, makeTransport } from '../__testUtils__/makeClient';
import { AcrApiClient } from '../AcrApiClient';
import { testConnection } from '../connection/testConnection';
import { AcrFailure, toAcrError } from '../model/AcrError';

const server = startServer();

const DIGEST = WIRE.manifest.manifest.digest;
const CONFIGURED = { loginServer: 'myregistry.azurecr.io' };

/** Every read whose answer says of which registry and image it is. */
const READS: Array<{
  what: string;
  path: string;
  body: object;
  read: (client: AcrApiClient) => Promise<unknown>;
}> = [
  {
    what: 'tags',
    path: 'team%2Fapi/_tags',
    body: WIRE.tags,
    read: client => client.listTags('team/api'),
  },
  {
    what: 'no tags',
    path: 'team%2Fapi/_tags',
    body: { ...WIRE.tags, tags: null },
    read: client => client.listTags('team/api'),
  },
  {
    what: 'what cosign has attached',
    path: 'team%2Fapi/_tags',
    body: { ...WIRE.tags, tags: null },
    read: client => client.listCompanions('team/api', DIGEST),
  },
  {
    what: 'manifests',
    path: 'team%2Fapi/_manifests',
    body: WIRE.manifests,
    read: client => client.listManifests('team/api'),
  },
  {
    what: 'a tag',
    path: 'team%2Fapi/_tags/1.0.0',
    body: WIRE.tag,
    read: client => client.getTag('team/api', '1.0.0'),
  },
  {
    what: 'a manifest',
    path: `team%2Fapi/_manifests/${encodeURIComponent(DIGEST)}`,
    body: WIRE.manifest,
    read: client => client.getManifestProperties('team/api', DIGEST),
  },
  {
    what: 'a repository',
    path: 'team%2Fapi',
    body: WIRE.repository,
    read: client => client.getRepository('team/api'),
  },
];

function answer(path: string, body: object) {
  server.use(http.get(`${ENDPOINT}/${path}`, () => HttpResponse.json(body)));
}

async function failureOf(read: Promise<unknown>): Promise<AcrFailure> {
  return toAcrError(await read.catch(error => error)).failure;
}

describe.each(READS)('$what', ({ path, body, read }) => {
  it('of the configured registry are read, in whatever case it is told', async () => {
    answer(path, { ...body, registry: 'MyRegistry.azurecr.io' });
    await expect(read(makeClient(CONFIGURED))).resolves.toBeDefined();
  });

  it('of one of its regions are read', async () => {
    answer(path, { ...body, registry: 'myregistry.westeurope.geo.azurecr.io' });
    await expect(read(makeClient(CONFIGURED))).resolves.toBeDefined();
  });

  it('of whatever registry are read where none is configured', async () => {
    answer(path, { ...body, registry: 'evil.example' });
    await expect(read(makeClient())).resolves.toBeDefined();
  });

  it.each([
    'evil.example',
    'other.azurecr.io',
    'myregistry.azurecr.io:443',
    'myregistry.azurecr.io.evil.example',
  ])('of the registry %s are refused', async registry => {
    answer(path, { ...body, registry });
    expect(await failureOf(read(makeClient(CONFIGURED)))).toEqual({
      kind: 'foreign-answer',
      asked: 'myregistry.azurecr.io/team/api',
      told: `${registry}/team/api`,
    });
  });

  it.each(['team/worker', 'team/api/x', 'api'])(
    'of the repository %s are refused',
    async imageName => {
      answer(path, { ...body, imageName });
      expect(await failureOf(read(makeClient()))).toEqual({
        kind: 'foreign-answer',
        asked: 'team/api',
        told: imageName,
      });
      expect(await failureOf(read(makeClient(CONFIGURED)))).toEqual({
        kind: 'foreign-answer',
        asked: 'myregistry.azurecr.io/team/api',
        told: `myregistry.azurecr.io/${imageName}`,
      });
    },
  );
});

it('refuses another tag, and another manifest', async () => {
  const other = `sha256:${'b'.repeat(64)}`;
  answer('team%2Fapi/_tags/1.0.0', {
    ...WIRE.tag,
    tag: { ...WIRE.tag.tag, name: '2.0.0' },
  });
  answer(`team%2Fapi/_manifests/${encodeURIComponent(DIGEST)}`, {
    ...WIRE.manifest,
    manifest: { ...WIRE.manifest.manifest, digest: other },
  });
  expect(await failureOf(makeClient().getTag('team/api', '1.0.0'))).toEqual({
    kind: 'foreign-answer',
    asked: 'team/api:1.0.0',
    told: 'team/api:2.0.0',
  });
  expect(
    await failureOf(makeClient().getManifestProperties('team/api', DIGEST)),
  ).toEqual({
    kind: 'foreign-answer',
    asked: `team/api@${DIGEST}`,
    told: `team/api@${other}`,
  });
});

it('shows what came', async () => {
  const body = { ...wireTags(), registry: 'evil.example' };
  answer('team%2Fapi/_tags', body);
  const error = await makeClient(CONFIGURED)
    .listTags('team/api')
    .catch(toAcrError);
  expect(error).toMatchObject({
    answer: { status: 200, api: 'metadata', body: JSON.stringify(body) },
  });
});

it('refuses a page in the middle of a list', async () => {
  const many = Array.from({ length: 101 }, (_, at) => wireTag(`v${at}`));
  server.use(
    http.get(`${ENDPOINT}/team%2Fapi/_tags`, ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.has('orderby')
          ? wireTags(...many.slice(1))
          : { ...wireTags(...many), registry: 'evil.example' },
      ),
    ),
    http.get(`${ENDPOINT}/team%2Fapi`, () =>
      HttpResponse.json({ ...WIRE.repository, tagCount: 101 }),
    ),
  );
  const client = makeClient(CONFIGURED);
  const { tags, next: cursor } = await client.listTags('team/api');
  expect(tags).toHaveLength(100);
  const second = client.listTags('team/api', { cursor });
  expect(await failureOf(second)).toMatchObject({
    kind: 'foreign-answer',
    told: 'evil.example/team/api',
  });
});

it('refuses the catalog of another registry, if it tells that it is one', async () => {
  answer('_catalog', { ...WIRE.catalog, registry: 'evil.example' });
  expect(await failureOf(makeClient(CONFIGURED).listRepositories())).toEqual({
    kind: 'foreign-answer',
    asked: 'myregistry.azurecr.io',
    told: 'evil.example',
  });
});

it('fails the test of a connection that leads elsewhere', async () => {
  answer('_catalog', WIRE.catalog);
  answer('team%2Fapi/_tags', { ...WIRE.tags, registry: 'evil.example' });
  const checks = [];
  const reached = { ...CONFIGURED, transport: makeTransport() };
  for await (const check of testConnection(reached, { repositories: [] })) {
    checks.push(check);
  }
  expect(checks.find(({ step }) => step === 'metadata')).toMatchObject({
    result: 'failed',
    error: { failure: { kind: 'foreign-answer' } },
  });
});
