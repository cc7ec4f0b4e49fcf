/** @jest-environment node */
import { BACKEND } from 'backstage-plugin-acr-testing/fakes';
import { http, HttpResponse } from 'msw';
import { startServer } from '../__testUtils__/startServer';
import { makeClient } from '../__testUtils__/makeClient';
import { ReferrerListOptions } from '../model/AcrApi';
import { ReferrerPage } from '../model/contentTypes';
import { eachPage } from './eachPage';

const server = startServer();

const CONTENT = `${BACKEND}/api/proxy/acr/v2/team%2Fapi`;
const SUBJECT = `sha256:${'a'.repeat(64)}`;
const LIST = `${CONTENT}/referrers/${encodeURIComponent(SUBJECT)}`;
const TAGGED = `${CONTENT}/manifests/sha256-${'a'.repeat(64)}`;
const NOT_FOUND = '404 page not found\n';

function wireReferrer(number: number) {
  return {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: `sha256:${String(number).repeat(64)}`,
    size: 700,
    artifactType: 'application/spdx+json',
    annotations: { 'org.opencontainers.image.created': '2026-01-02T00:00:00Z' },
  };
}

function listOf(...numbers: number[]) {
  return { schemaVersion: 2, manifests: numbers.map(wireReferrer) };
}

function missing(code: string) {
  return HttpResponse.json({ errors: [{ code }] }, { status: 404 });
}

/** Each page, from a cursor on or from the first one. */
async function readAll({ cursor: from, ...options }: ReferrerListOptions = {}) {
  const client = makeClient();
  const pages: ReferrerPage[] = [];
  for await (const page of eachPage((cursor = from) =>
    client.listReferrers('team/api', SUBJECT, { ...options, cursor }),
  )) {
    pages.push(page);
  }
  return pages;
}

async function failureOf(read: Promise<unknown>) {
  return read.then(
    () => undefined,
    error => error.failure,
  );
}

it('asks for the list in its own media type, and reads it', async () => {
  let accept: string | null = null;
  server.use(
    http.get(LIST, ({ request }) => {
      accept = request.headers.get('Accept');
      return HttpResponse.json(listOf(1));
    }),
  );
  expect(await readAll()).toEqual([{ referrers: [wireReferrer(1)] }]);
  expect(accept).toBe('application/vnd.oci.image.index.v1+json');
});

it('goes on as the Link header says', async () => {
  const asked: string[] = [];
  server.use(
    http.get(LIST, ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      return searchParams.get('last') === 'a&b'
        ? HttpResponse.json(listOf(2))
        : HttpResponse.json(listOf(1), {
            headers: {
              Link: `</v2/team/api/referrers/${SUBJECT}?last=a%26b&n=1>; rel="next"`,
            },
          });
    }),
  );
  expect(await readAll()).toEqual([
    { referrers: [wireReferrer(1)], next: expect.any(String) },
    { referrers: [wireReferrer(2)] },
  ]);
  expect(asked).toEqual(['', '?last=a%26b&n=1']);
});

it('goes on where another listing had stopped', async () => {
  const asked: string[] = [];
  server.use(
    http.get(LIST, ({ request }) => {
      const { search } = new URL(request.url);
      asked.push(search);
      return search
        ? HttpResponse.json(listOf(2))
        : HttpResponse.json(listOf(1), {
            headers: { Link: '</v2/x?last=x>; rel="next"' },
          });
    }),
  );
  const { next } = await makeClient().listReferrers('team/api', SUBJECT);
  asked.length = 0;
  expect(await readAll({ cursor: next })).toEqual([
    { referrers: [wireReferrer(2)] },
  ]);
  expect(asked).toEqual(['?last=x']);
});

it('does not go round in a circle', async () => {
  server.use(
    http.get(LIST, () =>
      HttpResponse.json(listOf(1), {
        headers: { Link: '</v2/x?last=a>; rel="next"' },
      }),
    ),
  );
  expect(await failureOf(readAll())).toEqual({
    kind: 'unexpected-shape',
    expected: 'a next page that is another page',
  });
});

it('does not go round through several pages', async () => {
  const cursors = ['a', 'b', 'c'];
  let asked = 0;
  server.use(
    http.get(LIST, () => {
      const cursor = cursors[asked % cursors.length];
      asked += 1;
      return HttpResponse.json(listOf(1), {
        headers: { Link: `</v2/x?last=${cursor}>; rel="next"` },
      });
    }),
  );
  expect(await failureOf(readAll())).toEqual({
    kind: 'unexpected-shape',
    expected: 'a next page that is another page',
  });
  expect(asked).toBe(7);
});

it.each([
  ['a page of text', () => new HttpResponse(NOT_FOUND, { status: 404 })],
  ['nothing', () => new HttpResponse(null, { status: 404 })],
  ['an error of its own', () => missing('MANIFEST_UNKNOWN')],
])('reads the tag where the answer is 404 with %s', async (_what, answer) => {
  server.use(
    http.get(LIST, answer),
    http.get(TAGGED, () => HttpResponse.json(listOf(1, 2))),
  );
  expect(await readAll()).toEqual([
    { referrers: [wireReferrer(1), wireReferrer(2)], isTagged: true },
  ]);
});

it('knows of nothing where there is no tag either', async () => {
  server.use(
    http.get(LIST, () => new HttpResponse(NOT_FOUND, { status: 404 })),
    http.get(TAGGED, () => missing('MANIFEST_UNKNOWN')),
  );
  expect(await readAll()).toEqual([{ referrers: [] }]);
});

describe('once the registry has given a list', () => {
  const UNKNOWN = `sha256:${'b'.repeat(64)}`;
  const ITS_LIST = `${CONTENT}/referrers/${encodeURIComponent(UNKNOWN)}`;
  const ITS_TAG = `${CONTENT}/manifests/sha256-${'b'.repeat(64)}`;

  /** Asks twice, and tells how often the tag was asked for. */
  async function askAgain(client = makeClient(), other = client) {
    let tags = 0;
    server.use(
      http.get(ITS_TAG, () => {
        tags += 1;
        return HttpResponse.json(listOf(1));
      }),
    );
    await client.listReferrers('team/api', SUBJECT);
    const answer = await other
      .listReferrers('team/api', UNKNOWN)
      .catch(({ failure }) => failure);
    return { answer, tags };
  }

  it.each([
    ['some', [1]],
    ['none', []],
  ])('asks for no tag: %s', async (_what, listed) => {
    server.use(
      http.get(LIST, () => HttpResponse.json(listOf(...listed))),
      http.get(ITS_LIST, () => missing('MANIFEST_UNKNOWN')),
    );
    expect(await askAgain()).toEqual({ answer: { referrers: [] }, tags: 0 });
  });

  it('passes on that the endpoint is gone', async () => {
    server.use(
      http.get(LIST, () => HttpResponse.json(listOf())),
      http.get(ITS_LIST, () => new HttpResponse(null, { status: 404 })),
    );
    expect(await askAgain()).toEqual({
      answer: { kind: 'no-endpoint', api: 'content' },
      tags: 0,
    });
  });

  it('says nothing of another registry', async () => {
    server.use(
      http.get(LIST, () => HttpResponse.json(listOf())),
      http.get(ITS_LIST, () => missing('MANIFEST_UNKNOWN')),
    );
    expect(await askAgain(makeClient(), makeClient())).toEqual({
      answer: { referrers: [wireReferrer(1)], isTagged: true },
      tags: 1,
    });
  });
});

it('asks for the tag each time where there is only that', async () => {
  let tags = 0;
  server.use(
    http.get(LIST, () => new HttpResponse(NOT_FOUND, { status: 404 })),
    http.get(TAGGED, () => {
      tags += 1;
      return HttpResponse.json(listOf(1));
    }),
  );
  const client = makeClient();
  await client.listReferrers('team/api', SUBJECT);
  await client.listReferrers('team/api', SUBJECT);
  expect(tags).toBe(2);
});

it('tells a missing endpoint from a missing list', async () => {
  server.use(
    http.get(LIST, () => new HttpResponse(null, { status: 404 })),
    http.get(TAGGED, () => new HttpResponse(null, { status: 404 })),
  );
  expect(await failureOf(readAll())).toEqual({
    kind: 'no-endpoint',
    api: 'content',
  });
});

it('passes on any other failure, and does not look for a tag', async () => {
  server.use(
    http.get(LIST, () => HttpResponse.json({ errors: [] }, { status: 503 })),
  );
  expect(await failureOf(readAll())).toEqual({
    kind: 'server-error',
    status: 503,
  });
});

it('sends nothing for what is no digest', async () => {
  const page = makeClient().listReferrers('team/api', 'sha256:../../x');
  await expect(page).rejects.toThrow(
    'A manifest is named by its sha256 digest',
  );
});

describe('of one type', () => {
  const SARIF = 'application/sarif+json';

  const readSarif = () => readAll({ artifactType: SARIF });

  it('is asked for on every page, whatever the link says', async () => {
    const asked: string[] = [];
    let query = 'last=a%26b&n=1';
    server.use(
      http.get(LIST, ({ request }) => {
        const { search, searchParams } = new URL(request.url);
        asked.push(search);
        return HttpResponse.json(listOf(), {
          headers: searchParams.has('last')
            ? {}
            : { Link: `</v2/x?${query}>; rel="next"` },
        });
      }),
    );
    await readSarif();
    const type = 'artifactType=application%2Fsarif%2Bjson';
    expect(asked).toEqual([`?${type}`, `?last=a%26b&n=1&${type}`]);
    asked.length = 0;
    query = 'artifactType=application%2Fother&last=x';
    await readSarif();
    expect(asked).toEqual([`?${type}`, `?${type}&last=x`]);
  });

  const OTHER = wireReferrer(1);
  const WANTED = { ...wireReferrer(2), artifactType: SARIF };
  const { artifactType: _hidden, ...UNTOLD } = wireReferrer(3);

  it('leaves out what is of another, if a registry ignores it', async () => {
    server.use(
      http.get(LIST, () =>
        HttpResponse.json({ manifests: [OTHER, WANTED, UNTOLD] }),
      ),
    );
    expect(await readSarif()).toEqual([{ referrers: [WANTED, UNTOLD] }]);
    expect(await readAll()).toEqual([{ referrers: [OTHER, WANTED, UNTOLD] }]);
  });

  it('is found under the tag, too', async () => {
    server.use(
      http.get(LIST, () => new HttpResponse(NOT_FOUND, { status: 404 })),
      http.get(TAGGED, () => HttpResponse.json({ manifests: [OTHER, WANTED] })),
    );
    expect(await readSarif()).toEqual([
      { referrers: [WANTED], isTagged: true },
    ]);
  });
});

it('tells that the source of a cache rule gives no list', async () => {
  const message =
    "request to fetch referrers from source 'x' for cache rule 'ghcr-io' returned status code 303";
  const body = { errors: [{ code: 'UNKNOWN', message }] };
  server.use(http.get(LIST, () => HttpResponse.json(body, { status: 424 })));
  expect(await failureOf(readAll())).toEqual({
    kind: 'cache-source',
    source: 'x',
  });
});
