/** @jest-environment node */
import { ENDPOINT } from 'backstage-plugin-acr-testing/fakes';
import { http, HttpResponse } from 'msw';
import { startServer } from '../__testUtils__/startServer';
import { FAILED_ANSWERS } from '../__testUtils__/failedAnswers';
import { makeClient } from '../__testUtils__/makeClient';
import { AcrError } from '../model/AcrError';
import { ListCursor, RepositoryPage } from '../model/types';
import { eachPage } from './eachPage';

const server = startServer();

const CATALOG = `${ENDPOINT}/_catalog`;

/** The queries that were sent. */
let asked: string[];
beforeEach(() => {
  asked = [];
});

/** So many names, in their order. */
function makeNames(count: number) {
  return Array.from(
    { length: count },
    (_, index) => `team/app-${String(index).padStart(5, '0')}`,
  );
}

/** A catalog that pages as the service does. */
function serveCatalog(
  names: string[],
  { readableLink = false, largestPage = 1_000 } = {},
) {
  server.use(
    http.get(CATALOG, ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      const last = searchParams.get('last') ?? '';
      const size = Math.min(Number(searchParams.get('n')), largestPage);
      const rest = names.filter(name => name > last);
      const page = rest.slice(0, size);
      const hasNext = readableLink && rest.length > size;
      return HttpResponse.json(
        { repositories: page.length > 0 ? page : null },
        hasNext ? { headers: { Link: linkAfter(page.at(-1)!) } } : {},
      );
    }),
  );
}

function linkAfter(name: string) {
  const last = encodeURIComponent(name);
  return `</acr/v1/_catalog?last=${last}&n=1&orderby=>; rel="next"`;
}

/** Each page, from a cursor on or from the first one. */
function pagesFrom(from?: ListCursor) {
  const client = makeClient();
  return eachPage((cursor = from) => client.listRepositories({ cursor }));
}

async function readAll(from?: ListCursor) {
  const pages: RepositoryPage[] = [];
  for await (const page of pagesFrom(from)) {
    pages.push(page);
  }
  return pages;
}

async function failureOf(read: Promise<unknown>) {
  const error = await read.catch(e => e);
  expect(error).toBeInstanceOf(AcrError);
  return (error as AcrError).failure;
}

describe.each([
  ['with a readable Link', true],
  ['without a readable Link', false],
])('a listing %s', (_what, readableLink) => {
  // An empty page tells the end where no header was seen before.
  it.each([
    { count: 1, linked: 2, plain: 2 },
    { count: 100, linked: 2, plain: 2 },
    { count: 250, linked: 2, plain: 3 },
    { count: 1_100, linked: 2, plain: 3 },
    { count: 2_500, linked: 4, plain: 5 },
  ])('reads each of $count names once', async ({ count, linked, plain }) => {
    serveCatalog(makeNames(count), { readableLink });
    const read = await readAll();
    expect(read.flatMap(page => page.repositories)).toEqual(makeNames(count));
    expect(asked).toHaveLength(readableLink ? linked : plain);
  });

  it('finds an empty registry empty by one request', async () => {
    serveCatalog([], { readableLink });
    expect(await readAll()).toEqual([{ repositories: [] }]);
    expect(asked).toEqual(['?n=100']);
  });

  it('is complete if a page is shorter than was asked for', async () => {
    serveCatalog(makeNames(400), { readableLink, largestPage: 70 });
    const read = await readAll();
    expect(read.flatMap(page => page.repositories)).toEqual(makeNames(400));
  });

  it('asks for few names first, and goes on after the last one', async () => {
    serveCatalog(makeNames(150), { readableLink });
    await readAll();
    expect(asked.slice(0, 2)).toEqual([
      '?n=100',
      '?n=1000&last=team%2Fapp-00099',
    ]);
  });

  it('goes on from a cursor as often as it is asked', async () => {
    serveCatalog(makeNames(300), { readableLink });
    const [{ next }, ...rest] = await readAll();
    expect(await readAll(next)).toEqual(rest);
    expect(await readAll(next)).toEqual(rest);
  });
});

it('fetches no page unasked', async () => {
  serveCatalog(makeNames(300));
  await makeClient().listRepositories();
  expect(asked).toHaveLength(1);
});

it('leaves out what a page repeats of the one before', async () => {
  const pages = [
    ['a', 'b', 'c'],
    ['b', 'c', 'd'],
  ];
  server.use(
    http.get(CATALOG, () =>
      HttpResponse.json({ repositories: pages.shift() ?? null }),
    ),
  );
  expect((await readAll()).map(page => page.repositories)).toEqual([
    ['a', 'b', 'c'],
    ['d'],
    [],
  ]);
});

it.each([
  ['a link to the same page', { headers: { Link: linkAfter('team/api') } }],
  ['names that do not go on', {}],
])('finds out a circle by %s', async (_what, init) => {
  server.use(
    http.get(CATALOG, () =>
      HttpResponse.json({ repositories: ['team/api'] }, init),
    ),
  );
  expect(await failureOf(readAll())).toEqual({
    kind: 'unexpected-shape',
    expected: 'a next page that is another page',
  });
});

it('finds out a circle through several pages', async () => {
  let reads = 0;
  server.use(
    http.get(CATALOG, () => {
      reads += 1;
      const name = reads % 2 === 0 ? 'team/a' : 'team/b';
      return HttpResponse.json({ repositories: ['team/api', name] });
    }),
  );
  expect(await failureOf(readAll())).toEqual({
    kind: 'unexpected-shape',
    expected: 'a next page that is another page',
  });
  expect(reads).toBe(4);
});

it.each([[['../../v2/x', 'Team/api']], [['Team/api']], [[7]]])(
  'does not take %j for names',
  async repositories => {
    server.use(http.get(CATALOG, () => HttpResponse.json({ repositories })));
    expect(await failureOf(readAll())).toEqual({
      kind: 'unexpected-shape',
      expected: 'names of repositories in "repositories"',
    });
  },
);

it.each(FAILED_ANSWERS.filter(({ what }) => !what.includes('another shape')))(
  'tells $what',
  async ({ answer, failure }) => {
    server.use(http.get(CATALOG, () => answer()));
    expect(await failureOf(readAll())).toEqual(failure);
  },
);

it('takes names that begin with the host of another registry', async () => {
  const names = [
    'docker.io/library/nginx',
    'other.azurecr.io/team/api',
    'team/web',
  ];
  serveCatalog(names);
  const [page] = await readAll();
  expect(page.repositories).toEqual(names);
});

it('ends with the caller, for the caller’s reason', async () => {
  const page = makeClient().listRepositories({
    signal: AbortSignal.abort(new Error('The user left')),
  });
  await expect(page).rejects.toThrow('The user left');
});

it('leaves odd names out, counts each once, and goes on after them', async () => {
  const pages: Record<string, unknown[]> = {
    '': ['team/a', 'Team/Ä', null],
    'Team/Ä': ['Team/Ä', 'team/b'],
    'team/b': [],
  };
  server.use(
    http.get(CATALOG, ({ request }) => {
      const last = new URL(request.url).searchParams.get('last') ?? '';
      return HttpResponse.json({ repositories: pages[last] });
    }),
  );
  const read = await readAll();
  expect(
    read.map(({ repositories, unreadable }) => [repositories, unreadable]),
  ).toEqual([
    [['team/a'], 2],
    [['team/b'], undefined],
    [[], undefined],
  ]);
});

it('reads a million names at most, and says so', async () => {
  let page = 0;
  server.use(
    http.get(CATALOG, () => {
      page += 1;
      const repositories = Array.from(
        { length: 400_000 },
        (_, at) => `p${page}/${at}`,
      );
      return HttpResponse.json({ repositories });
    }),
  );
  let count = 0;
  const reading = (async () => {
    for await (const { repositories } of pagesFrom()) {
      count += repositories.length;
    }
  })();
  expect(await failureOf(reading)).toEqual({
    kind: 'too-many-entries',
    limit: 1_000_000,
  });
  expect(count).toBe(1_000_000);
});
