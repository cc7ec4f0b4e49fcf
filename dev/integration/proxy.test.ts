/**
 * The client, through Backstage's real proxy, to the embedded registry.
 *
 * @jest-environment node
 */
import {
  AcrApiClient,
  eachPage,
  Registry,
  TagPage,
} from 'backstage-plugin-acr-common';
import {
  ADMIN,
  basic,
  makeBuilds,
  makeRepository,
  READER,
  RunningRegistry,
  startRegistry,
} from 'backstage-plugin-acr-testing';
import { toRows } from '../../src/data/tags/rows';
import {
  NEWEST_FIRST,
  sortRows,
} from '../../src/components/tags/table/sorting';
import { formatsOf } from '../../src/formats/formats';
import { startProxy } from './startProxy';

const REGISTRY: Registry = {
  name: 'my',
  access: { via: 'proxy', metadata: '/acr/api', content: '/acr/v2' },
};
const TEAM_API = { repository: { registry: REGISTRY, name: 'team/api' } };

type Proxy = Awaited<ReturnType<typeof startProxy>>;

let registry: RunningRegistry;
beforeAll(async () => {
  registry = await startRegistry({
    accounts: [ADMIN, READER],
    repositories: [
      makeRepository('team/api', makeBuilds('api', 250)),
      makeRepository('team/large', makeBuilds('large', 12_000)),
      makeRepository('team/empty', []),
      makeRepository('team/gone', [], {
        kind: 'answer',
        status: 403,
        contentType: 'application/json',
        body: '{"errors":[{"code":"DENIED","message":"client with IP \'203.0.113.7\' is not allowed access."}]}',
      }),
      makeRepository('team/busy', makeBuilds('busy', 3), {
        kind: 'limit',
        calls: 0,
        perSeconds: 60,
      }),
    ],
  });
});
afterAll(() => registry.stop());
beforeEach(() => {
  registry.requests.length = 0;
});

async function readAll(client: AcrApiClient, repository: string) {
  const pages: TagPage[] = [];
  for await (const page of eachPage(cursor =>
    client.listTags(repository, { cursor }),
  )) {
    pages.push(page);
  }
  return pages.flatMap(page => page.tags);
}

async function failureOf(client: AcrApiClient, repository: string) {
  const error = await readAll(client, repository).catch(e => e);
  return error.failure;
}

/** The names of so many builds, the newest first. */
function newestBuilds(count: number) {
  return Array.from({ length: count }, (_, index) => `build-${count - index}`);
}

describe.each([
  ['the plain configuration', undefined],
  ['Link allowed', ['Link']],
])('with %s', (_what, allowedHeaders) => {
  let proxy: Proxy;
  beforeAll(async () => {
    proxy = await startProxy({
      registry,
      authorization: basic(ADMIN),
      allowedHeaders,
    });
  });

  it.each([
    ['team/api', 250, 1],
    ['team/large', 12_000, 12],
  ])(
    'reads all tags of %s, in order and once each',
    async (repository, count, pages) => {
      const tags = await readAll(proxy.client, repository);
      const rows = sortRows(
        toRows(tags, TEAM_API).images,
        NEWEST_FIRST,
        formatsOf('en'),
      );
      expect(rows.map(row => row.tag.name)).toEqual(newestBuilds(count));
      expect(registry.requests.length).toBeLessThanOrEqual(pages + 2);
    },
  );

  it('reads with a Bearer token', async () => {
    const response = await fetch(
      `${registry.url}/oauth2/token?scope=repository:team/api:metadata_read`,
      { headers: { Authorization: basic(ADMIN) } },
    );
    const { access_token: token } = await response.json();
    const authorization = `Bearer ${token}`;
    const { client } = await startProxy({
      registry,
      authorization,
      allowedHeaders,
    });
    expect(await readAll(client, 'team/api')).toHaveLength(250);
    expect(await failureOf(client, 'team/large')).toEqual({
      kind: 'not-authorized',
    });
  });

  it('lists the repositories by their names', async () => {
    const names: string[] = [];
    for await (const page of eachPage(cursor =>
      proxy.client.listRepositories({ cursor }),
    )) {
      names.push(...page.repositories);
    }
    expect(names).toEqual([
      'team/api',
      'team/busy',
      'team/empty',
      'team/gone',
      'team/large',
    ]);
  });

  it('reads an empty repository by one request', async () => {
    expect(await readAll(proxy.client, 'team/empty')).toEqual([]);
    expect(registry.requests).toHaveLength(1);
  });
});

it('comes in order of time as it is read, with Link allowed', async () => {
  const { client } = await startProxy({
    registry,
    authorization: basic(ADMIN),
    allowedHeaders: ['Link'],
  });
  const tags = await readAll(client, 'team/large');
  expect(tags.map(tag => tag.name)).toEqual(newestBuilds(12_000));
});

describe('failures, as the proxy passes them on', () => {
  let plain: Proxy;
  let readable: Proxy;
  let reader: Proxy;
  let locked: Proxy;
  beforeAll(async () => {
    const headers = ['Link', 'Retry-After', 'WWW-Authenticate'];
    const wrong = basic({ ...ADMIN, password: 'wrong' });
    plain = await startProxy({ registry, authorization: wrong });
    readable = await startProxy({
      registry,
      authorization: basic(ADMIN),
      allowedHeaders: headers,
    });
    reader = await startProxy({
      registry,
      authorization: basic(READER),
      allowedHeaders: headers,
    });
    locked = await startProxy({
      registry,
      authorization: wrong,
      allowedHeaders: headers,
    });
  });

  it.each([
    [
      'no endpoint',
      () => failureOf(readable.clientElsewhere, 'team/api'),
      { kind: 'no-endpoint', api: 'metadata' },
    ],
    [
      'an ended session',
      () => failureOf(readable.clientOfEndedSession, 'team/api'),
      { kind: 'session-ended' },
    ],
    [
      'wrong credentials',
      () => failureOf(locked.client, 'team/api'),
      { kind: 'credentials-refused' },
    ],
    [
      'a missing permission',
      () => failureOf(reader.client, 'team/large'),
      { kind: 'permission-missing' },
    ],
    [
      'one of the two, with the plain configuration',
      () => failureOf(plain.client, 'team/api'),
      { kind: 'not-authorized' },
    ],
    [
      'a firewall',
      () => failureOf(readable.client, 'team/gone'),
      { kind: 'firewall', clientAddress: '203.0.113.7' },
    ],
    [
      'an unknown repository',
      () => failureOf(readable.client, 'team/unknown'),
      { kind: 'repository-unknown' },
    ],
    [
      'throttling, with the time to wait',
      () => failureOf(readable.client, 'team/busy'),
      { kind: 'throttled', retryAfter: 60 },
    ],
  ])('%s', async (_what, read, failure) => {
    expect(await read()).toEqual(failure);
  });

  it.each([
    [
      'a missing permission',
      () => reader.client,
      { kind: 'permission-missing' },
    ],
    ['wrong credentials', () => locked.client, { kind: 'credentials-refused' }],
    [
      'one of the two, with the plain configuration',
      () => plain.client,
      { kind: 'not-authorized' },
    ],
  ])('%s, where the repositories are listed', async (_what, of, failure) => {
    await expect(of().listRepositories()).rejects.toMatchObject({ failure });
  });

  it('a registry that is not there', async () => {
    const proxy = await startProxy({
      registry: { url: 'http://127.0.0.1:1' },
      authorization: basic(ADMIN),
    });
    expect(await failureOf(proxy.client, 'team/api')).toEqual({
      kind: 'registry-unreachable',
    });
  });
});
