/** @jest-environment node */
import {
  ENDPOINT,
  wireTag,
  wireTags,
} from 'backstage-plugin-acr-testing/fakes';
import { errorReads } from 'backstage-plugin-acr-testing/recordings';
import { delay, http, HttpResponse } from 'msw';
import { startServer } from './__testUtils__/startServer';
import { FAILED_ANSWERS } from './__testUtils__/failedAnswers';
import { makeClient, makeTransport } from './__testUtils__/makeClient';
import { AcrApiClient } from './AcrApiClient';
import { eachPage } from './listing/eachPage';
import { AcrError } from './model/AcrError';
import { Transport } from './model/Transport';
import { TagPage } from './model/types';

const server = startServer();

/** The URLs that were requested. */
let requested: string[];
beforeEach(() => {
  requested = [];
  server.events.removeAllListeners();
  server.events.on('request:start', ({ request }) => {
    requested.push(request.url);
  });
});

function readFirst(client: AcrApiClient, repository = 'team/api') {
  return client.listTags(repository);
}

/** Reads the tags of `team/api` to their end. */
async function readAll() {
  const client = makeClient();
  const pages: TagPage[] = [];
  for await (const page of eachPage(cursor =>
    client.listTags('team/api', { cursor }),
  )) {
    pages.push(page);
  }
  return pages;
}

describe('listTags', () => {
  it('asks the proxy for the newest tags and reads them', async () => {
    server.use(
      http.get(`${ENDPOINT}/team%2Fapi/_tags`, () =>
        HttpResponse.json(wireTags(wireTag('1.0.0', 3))),
      ),
    );
    expect(await readAll()).toEqual([
      {
        registry: 'myregistry.azurecr.io',
        repository: 'team/api',
        total: 1,
        tags: [
          {
            name: '1.0.0',
            digest: wireTag('1.0.0').digest,
            createdAt: new Date('2026-01-03'),
            updatedAt: new Date('2026-01-03'),
            isLocked: false,
          },
        ],
      },
    ]);
    expect(requested).toEqual([
      `${ENDPOINT}/team%2Fapi/_tags?n=100&orderby=timedesc`,
    ]);
  });

  it('goes on by the cursor of the Link header, and fetches no page unasked', async () => {
    server.use(
      http.get(`${ENDPOINT}/team%2Fapi/_tags`, ({ request }) =>
        new URL(request.url).searchParams.has('last')
          ? HttpResponse.json(wireTags(wireTag('old', 1)))
          : HttpResponse.json(wireTags(wireTag('new', 2)), {
              headers: {
                Link: '</acr/v1/team%2Fapi/_tags?last=251%26new&n=100&orderby=timedesc>; rel="next"',
              },
            }),
      ),
      http.get(`${ENDPOINT}/team%2Fapi`, () =>
        HttpResponse.json({
          registry: 'myregistry.azurecr.io',
          imageName: 'team/api',
          createdTime: '2026-01-01T00:00:00Z',
          lastUpdateTime: '2026-01-01T00:00:00Z',
          tagCount: 2,
          manifestCount: 2,
        }),
      ),
    );
    const client = makeClient();
    const first = await client.listTags('team/api');
    expect(requested).toHaveLength(1);
    const second = await client.listTags('team/api', { cursor: first.next });
    expect(second).toMatchObject({
      total: 2,
      tags: [{ name: 'old' }],
    });
    expect(second.next).toBeUndefined();
    expect(requested.slice(1).sort()).toEqual([
      `${ENDPOINT}/team%2Fapi`,
      `${ENDPOINT}/team%2Fapi/_tags?n=1000&orderby=timedesc&last=251%26new`,
    ]);
  });

  it('goes on although the count cannot be read', async () => {
    const tags = Array.from({ length: 100 }, (_, i) => wireTag(`t${100 + i}`));
    server.use(
      http.get(`${ENDPOINT}/team%2Fapi/_tags`, ({ request }) => {
        const { searchParams } = new URL(request.url);
        return HttpResponse.json(
          searchParams.get('last') === 't199' ? wireTags() : wireTags(...tags),
        );
      }),
      http.get(
        `${ENDPOINT}/team%2Fapi`,
        () => new HttpResponse(null, { status: 500 }),
      ),
    );
    const read = (await readAll()).flatMap(page => page.tags);
    expect(read.map(tag => tag.name)).toEqual(tags.map(tag => tag.name));
  });

  it.each([
    'Team/api',
    '../../v2/x',
    'a/../b',
    'https://x',
    'a?b',
    'a b',
    'a'.repeat(10_000),
  ])('sends nothing for the name %.30s', async name => {
    await expect(readFirst(makeClient(), name)).rejects.toMatchObject({
      failure: { kind: 'malformed-name', repository: name },
    });
    expect(requested).toEqual([]);
  });

  it.each(FAILED_ANSWERS)('tells $what', async ({ answer, failure }) => {
    server.use(http.get(`${ENDPOINT}/team%2Fapi/_tags`, () => answer()));
    const error = await readFirst(makeClient()).catch(e => e);
    expect(error).toBeInstanceOf(AcrError);
    expect(error.failure).toEqual(failure);
  });

  it('reads the recorded answer for an unknown repository', async () => {
    const recorded = errorReads.Entries.find(e => e.StatusCode === 404);
    server.use(
      http.get(`${ENDPOINT}/wrong-name/_tags`, () =>
        HttpResponse.json(recorded?.ResponseBody, { status: 404 }),
      ),
    );
    await expect(readFirst(makeClient(), 'wrong-name')).rejects.toMatchObject({
      failure: { kind: 'repository-unknown' },
      answer: {
        status: 404,
        api: 'metadata',
        body: JSON.stringify(recorded?.ResponseBody),
      },
    });
  });

  it('keeps the beginning of a long answer', async () => {
    server.use(
      http.get(`${ENDPOINT}/team%2Fapi/_tags`, () =>
        HttpResponse.text('x'.repeat(1_000_000), { status: 418 }),
      ),
    );
    const error = await readFirst(makeClient()).catch(e => e);
    expect(error.answer).toMatchObject({
      status: 418,
      body: 'x'.repeat(2_000),
    });
  });

  it('gives up where there is no answer in time', async () => {
    server.use(
      http.get(`${ENDPOINT}/team%2Fapi/_tags`, async () => {
        await delay('infinite');
      }),
    );
    await expect(readFirst(makeClient({ timeout: 20 }))).rejects.toMatchObject({
      failure: { kind: 'no-answer', seconds: 0.02 },
      message: 'No answer in 0.02 s',
    });
  });

  it('gives up where Backstage waits for a sign-in', async () => {
    const transport = makeTransport(() => new Promise(() => {}));
    await expect(
      readFirst(makeClient({ timeout: 20, transport })),
    ).rejects.toMatchObject({ failure: { kind: 'no-answer' } });
  });

  it.each([
    [new Error('A bug in a fetch middleware'), /A bug in a fetch middleware$/],
    ['gone', /gone$/],
  ])(
    'tells of a fault that is none of the connection: %p',
    async (thrown, message) => {
      const transport = makeTransport(() => Promise.reject(thrown));
      const read = readFirst(makeClient({ transport }));
      await expect(read).rejects.toBeInstanceOf(AcrError);
      await expect(read).rejects.toMatchObject({
        failure: {
          kind: 'unexpected',
          message: expect.stringMatching(message),
        },
      });
    },
  );

  it('passes on errors of its own', async () => {
    const own = new AcrError({ kind: 'session-ended' }, { message: 'Own' });
    const transport = makeTransport(() => Promise.reject(own));
    await expect(readFirst(makeClient({ transport }))).rejects.toBe(own);
  });

  it('keeps what it was told of a connection that is gone', async () => {
    const cause = new TypeError('Failed to fetch');
    const transport = makeTransport(() => Promise.reject(cause));
    await expect(readFirst(makeClient({ transport }))).rejects.toMatchObject({
      failure: { kind: 'backstage-unreachable' },
      message: expect.stringContaining('The connection to Backstage failed'),
      cause,
    });
  });

  it('tells of a connection to the registry where nothing is between', async () => {
    const transport: Transport = {
      peer: 'registry',
      send: () => Promise.reject(new TypeError('fetch failed')),
    };
    await expect(readFirst(makeClient({ transport }))).rejects.toMatchObject({
      failure: { kind: 'registry-unreachable' },
      message: expect.stringContaining('The connection to the registry failed'),
    });
  });

  it.each(['no JSON', '{}', '7'])(
    'fails as it says where it is to go on from what is no cursor: %s',
    async cursor => {
      const transport = makeTransport(async () => new Response('{}'));
      const page = makeClient({ transport }).listTags('team/api', { cursor });
      await expect(page).rejects.toBeInstanceOf(AcrError);
    },
  );

  it('leaves nothing behind at the caller’s signal', async () => {
    server.use(
      http.get(`${ENDPOINT}/team%2Fapi/_tags`, () =>
        HttpResponse.json(wireTags()),
      ),
    );
    const { signal } = new AbortController();
    const added = jest.spyOn(signal, 'addEventListener');
    const removed = jest.spyOn(signal, 'removeEventListener');
    await makeClient().listTags('team/api', { signal });
    expect(removed.mock.calls).toEqual(added.mock.calls);
    expect(added).toHaveBeenCalledTimes(1);
  });

  it('ends a request that the caller ends, with the caller’s reason', async () => {
    const caller = new AbortController();
    const ended = new Promise<void>(resolve => {
      server.use(
        http.get(`${ENDPOINT}/team%2Fapi/_tags`, async ({ request }) => {
          request.signal.addEventListener('abort', () => resolve());
          caller.abort(new Error('The user left'));
          await delay('infinite');
        }),
      );
    });
    const page = makeClient().listTags('team/api', {
      signal: caller.signal,
    });
    await expect(page).rejects.toThrow('The user left');
    await ended;
  });

  it('sends nothing if the caller has ended already', async () => {
    const page = makeClient().listTags('team/api', {
      signal: AbortSignal.abort(new Error('The user left')),
    });
    await expect(page).rejects.toThrow('The user left');
    expect(requested).toEqual([]);
  });
});

describe('getTag', () => {
  const path = `${ENDPOINT}/team%2Fapi/_tags/1.0.0`;

  it('reads a tag by itself, and where it is', async () => {
    const { registry, imageName } = wireTags();
    const tag = wireTag('1.0.0', 3);
    server.use(
      http.get(path, () => HttpResponse.json({ registry, imageName, tag })),
    );
    expect(await makeClient().getTag('team/api', '1.0.0')).toEqual({
      registry: 'myregistry.azurecr.io',
      repository: 'team/api',
      tag: {
        name: '1.0.0',
        digest: tag.digest,
        createdAt: new Date('2026-01-03'),
        updatedAt: new Date('2026-01-03'),
        isLocked: false,
      },
    });
  });

  it('says what it expects of an answer', async () => {
    server.use(http.get(path, () => HttpResponse.json([])));
    await expect(
      makeClient().getTag('team/api', '1.0.0'),
    ).rejects.toMatchObject({
      failure: { expected: 'a tag’s properties as an object' },
    });
  });

  it('sends nothing for what is no name', async () => {
    await expect(makeClient().getTag('team/api', '..')).rejects.toThrow(
      AcrError,
    );
    await expect(makeClient().getTag('team/../x', '1')).rejects.toThrow(
      AcrError,
    );
    expect(requested).toEqual([]);
  });
});

describe('getRepository', () => {
  it('reads what the registry knows of a repository', async () => {
    const { registry, imageName } = wireTags();
    const { createdTime, lastUpdateTime } = wireTag('x', 3);
    server.use(
      http.get(`${ENDPOINT}/team%2Fapi`, () =>
        HttpResponse.json({
          registry,
          imageName,
          createdTime,
          lastUpdateTime,
          tagCount: 0,
          manifestCount: 7,
        }),
      ),
    );
    expect(await makeClient().getRepository('team/api')).toEqual({
      registry: 'myregistry.azurecr.io',
      name: 'team/api',
      createdAt: new Date('2026-01-03'),
      updatedAt: new Date('2026-01-03'),
      tagCount: 0,
      manifestCount: 7,
    });
  });

  it('ends with the caller, for the caller’s reason', async () => {
    const reason = new Error('The user left');
    await expect(
      makeClient().getRepository('team/api', {
        signal: AbortSignal.abort(reason),
      }),
    ).rejects.toBe(reason);
  });
});

describe('getManifestProperties', () => {
  it('reads what the registry knows of a digest', async () => {
    const { digest, createdTime, lastUpdateTime } = wireTag('1.0.0');
    server.use(
      http.get(`${ENDPOINT}/team%2Fapi/_manifests/:digest`, ({ params }) =>
        HttpResponse.json({
          manifest: { digest: params.digest, createdTime, lastUpdateTime },
        }),
      ),
    );
    const properties = await makeClient().getManifestProperties(
      'team/api',
      digest,
    );
    expect(properties.digest).toBe(digest);
  });

  it('sends nothing for what is no digest', async () => {
    await expect(
      makeClient().getManifestProperties('team/api', '../../v2'),
    ).rejects.toThrow('A manifest is named by its sha256 digest');
    expect(requested).toEqual([]);
  });
});

describe('listManifests', () => {
  it('lists as tags are listed', async () => {
    const { digest, createdTime, lastUpdateTime } = wireTag('1.0.0');
    server.use(
      http.get(`${ENDPOINT}/team%2Fapi/_manifests`, () =>
        HttpResponse.json({
          registry: 'myregistry.azurecr.io',
          imageName: 'team/api',
          manifests: [{ digest, createdTime, lastUpdateTime }],
        }),
      ),
    );
    const page = await makeClient().listManifests('team/api');
    expect(page).toMatchObject({ total: 1, manifests: [{ digest }] });
    expect(requested).toEqual([
      `${ENDPOINT}/team%2Fapi/_manifests?n=100&orderby=timedesc`,
    ]);
  });
});

describe('a list of many manifests', () => {
  const manifests = Array.from({ length: 101 }, (_, index) => {
    const { name: _tag, ...rest } = wireTag('', index + 1);
    const digest = `sha256:${String(index).padStart(64, '0')}`;
    return { ...rest, digest };
  });
  const { registry, imageName } = wireTags();

  it('goes on by their digests, and tells how many there are', async () => {
    const { createdTime, lastUpdateTime } = manifests[0];
    server.use(
      http.get(`${ENDPOINT}/team%2Fapi/_manifests`, ({ request }) =>
        HttpResponse.json({
          registry,
          imageName,
          manifests: new URL(request.url).searchParams.has('orderby')
            ? manifests.slice(1).reverse()
            : manifests,
        }),
      ),
      http.get(`${ENDPOINT}/team%2Fapi`, () =>
        HttpResponse.json({
          registry,
          imageName,
          createdTime,
          lastUpdateTime,
          tagCount: 7,
          manifestCount: 101,
        }),
      ),
    );
    const client = makeClient();
    const first = await client.listManifests('team/api');
    expect(first.manifests).toHaveLength(100);
    const second = await client.listManifests('team/api', {
      cursor: first.next,
    });
    expect(second).toMatchObject({
      total: 101,
      manifests: [{ digest: manifests[0].digest }],
    });
    expect(second.next).toBeUndefined();
  });
});

describe('listCompanions', () => {
  it('asks for the names that come next, and takes those of cosign', async () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const name = `sha256-${'a'.repeat(64)}`;
    server.use(
      http.get(`${ENDPOINT}/team%2Fapi/_tags`, () =>
        HttpResponse.json(
          wireTags(
            ...[`${name}-debug`, `${name}.att`, `${name}.sig`, 'stable'].map(
              tag => wireTag(tag),
            ),
          ),
        ),
      ),
    );
    const tags = await makeClient().listCompanions('team/api', digest);
    expect(tags.map(tag => tag.name)).toEqual([`${name}.att`, `${name}.sig`]);
    expect(requested).toEqual([
      `${ENDPOINT}/team%2Fapi/_tags?n=10&last=${name}`,
    ]);
  });
});
