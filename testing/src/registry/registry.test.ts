/** @jest-environment node */
import { makeBuilds, makeRepository, makeTag } from '../sampleData/make';
import { RunningRegistry, startRegistry } from '.';
import { ADMIN, basic, READER } from './testing';
import { RepositoryRecord } from './types';

const repositories: RepositoryRecord[] = [
  makeRepository('team/api', [
    makeTag('a', 'one', 30),
    makeTag('b', 'two', 10),
    makeTag('c', 'three', 20),
  ]),
  makeRepository('team/empty', []),
  makeRepository('team/large', makeBuilds('large', 2_345)),
  makeRepository('team/limited', makeBuilds('limited', 5), {
    kind: 'limit',
    calls: 1,
    perSeconds: 60,
  }),
  makeRepository('team/flaky', makeBuilds('flaky', 250), {
    kind: 'fail-page',
    atItem: 150,
    times: 2,
  }),
];

let registry: RunningRegistry;
beforeAll(async () => {
  registry = await startRegistry({
    repositories,
    accounts: [ADMIN, READER],
    loginServer: 'myregistry.azurecr.io',
  });
});
afterAll(() => registry.stop());

function get(path: string, authorization = basic(ADMIN)) {
  return fetch(`${registry.url}${path}`, {
    headers: { Authorization: authorization },
  });
}

async function tagNames(path: string): Promise<string[]> {
  const { tags } = await (await get(path)).json();
  return (tags ?? []).map((tag: { name: string }) => tag.name);
}

describe('lists of tags', () => {
  it.each([
    ['by name', '', ['a', 'b', 'c']],
    ['by name, if there is to be no order', '?orderby=none', ['a', 'b', 'c']],
    ['newest first', '?orderby=timedesc', ['b', 'c', 'a']],
    ['oldest first', '?orderby=timeasc', ['a', 'c', 'b']],
    ['after a name', '?last=a', ['b', 'c']],
    ['after a name that is gone', '?last=aa', ['b', 'c']],
    [
      'from the start again, after a name in order of time',
      '?orderby=timedesc&last=b',
      ['b', 'c', 'a'],
    ],
  ])('come %s', async (_what, query, names) => {
    expect(await tagNames(`/acr/v1/team%2Fapi/_tags${query}`)).toEqual(names);
  });

  it('are found with the slash of the name as it is, too', async () => {
    expect(await tagNames('/acr/v1/team/api/_tags?n=1')).toEqual(['a']);
  });

  it.each(['timedesc', 'timeasc', ''])(
    'lead from page to page in the order %p',
    async orderby => {
      const names: string[] = [];
      let path:
        | string
        | undefined = `/acr/v1/team%2Flarge/_tags?n=5000&orderby=${orderby}`;
      let pages = 0;
      while (path) {
        const response: Response = await get(path);
        const { tags } = await response.json();
        names.push(...tags.map((tag: { name: string }) => tag.name));
        pages += 1;
        path = /<([^>]+)>; rel="next"/.exec(
          response.headers.get('Link') ?? '',
        )?.[1];
      }
      expect(new Set(names).size).toBe(2_345);
      expect(pages).toBe(3);
    },
  );

  it('hold 100 tags unless asked otherwise', async () => {
    expect(await tagNames('/acr/v1/team%2Flarge/_tags')).toHaveLength(100);
  });

  it('refuse an order that there is not', async () => {
    const response = await get('/acr/v1/team%2Fapi/_tags?orderby=size');
    expect(response.status).toBe(400);
  });

  it('are null for an empty repository', async () => {
    const response = await get('/acr/v1/team%2Fempty/_tags');
    expect(await response.json()).toEqual({
      registry: 'myregistry.azurecr.io',
      imageName: 'team/empty',
      tags: null,
    });
  });
});

describe('who asks', () => {
  it.each([
    ['nobody', ''],
    ['somebody unknown', basic({ ...ADMIN, password: 'wrong' })],
    ['a token of elsewhere', 'Bearer a.b.c'],
  ])('%s is challenged', async (_who, authorization) => {
    const response = await get('/acr/v1/team%2Fapi/_tags', authorization);
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toBe(
      `Bearer realm="${registry.url}/oauth2/token",service="myregistry.azurecr.io",scope="repository:team/api:metadata_read"`,
    );
  });

  it('lacks a permission', async () => {
    const response = await get('/acr/v1/_catalog', basic(READER));
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toContain(
      'scope="registry:catalog:*",error="insufficient_scope"',
    );
  });

  it('gets a Bearer token for what it may do', async () => {
    const scope =
      'repository:team/api:metadata_read repository:team/large:metadata_read';
    const response = await get(
      `/oauth2/token?service=myregistry.azurecr.io&scope=${scope}`,
      basic(READER),
    );
    const { access_token: token } = await response.json();
    const statuses = await Promise.all(
      ['api', 'large'].map(
        async name =>
          (
            await get(`/acr/v1/team%2F${name}/_tags`, `Bearer ${token}`)
          ).status,
      ),
    );
    expect(statuses).toEqual([200, 401]);
  });

  it('gets no token with a wrong password', async () => {
    const response = await get(
      '/oauth2/token?scope=registry:catalog:*',
      basic({ ...ADMIN, password: 'wrong' }),
    );
    expect(response.status).toBe(401);
  });

  it('is greeted on /v2/', async () => {
    expect((await get('/v2/')).status).toBe(200);
    expect((await get('/v2/', '')).status).toBe(401);
  });
});

describe('on demand', () => {
  it('throttles', async () => {
    expect((await get('/acr/v1/team%2Flimited/_tags')).status).toBe(200);
    const refused = await get('/acr/v1/team%2Flimited/_tags');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('60');
  });

  it('fails a page so many times in a listing, then lets it through', async () => {
    const statuses: number[] = [];
    const later = '?last=build-198';
    for (const query of ['', later, later, later, '', later]) {
      const path = `/acr/v1/team%2Fflaky/_tags${query}`;
      statuses.push((await get(path)).status);
    }
    expect(statuses).toEqual([200, 503, 503, 200, 200, 503]);
  });
});
