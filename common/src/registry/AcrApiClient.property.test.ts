/** @jest-environment node */
import { WIRE } from 'backstage-plugin-acr-testing/examples';
import { BACKEND } from 'backstage-plugin-acr-testing/fakes';
import {
  anyDigest,
  anyJson,
  anyName,
  anyText,
  expectBelow,
  hostileText,
  jsonLike,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import { findProblemInRegistry } from './model/names';
import fc from 'fast-check';
import { makeTransport } from './__testUtils__/makeClient';
import { AcrApiClient } from './AcrApiClient';
import { testConnection } from './connection/testConnection';
import { eachPage } from './listing/eachPage';
import { AcrError } from './model/AcrError';
import { ListCursor } from './model/types';
import { digestOf } from './wire/digests';

const METADATA = `${BACKEND}/api/proxy/acr/api`;
const CONTENT = `${BACKEND}/api/proxy/acr/v2`;
const DIGEST = WIRE.tags.tags[0].digest;

/** The most answers that a registry gives before it begins with them again. */
const MOST_ANSWERS = 5;
/** Some rounds through all answers, and what is asked for beside the pages. */
const MOST_REQUESTS = 40;

interface Answer {
  status: number;
  body: string;
  headers: Record<string, string>;
}

/** What a header may hold. */
const headerOf = (text: fc.Arbitrary<string>) =>
  text.map(value => value.replace(/[^\x20-\x7e\x80-\xff]/g, ''));

const anyLink = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('/acr/v1/_catalog', '', '//host', 'https://host/x', '..'),
      fc.constantFrom('a', 'b', 'c', '../..', '&n=1#', '%2e%2e', ''),
    )
    .map(
      ([path, last]) =>
        `<${path}?${new URLSearchParams({ last, n: '9' })}>; rel="next"`,
    ),
  headerOf(hostileText),
);

const anyBody = fc.oneof(
  ...Object.values(WIRE).map(example =>
    jsonLike(example).map(json => JSON.stringify(json)),
  ),
  anyJson.map(json => JSON.stringify(json)),
  anyText,
);

const anyHeaders = fc
  .record(
    {
      Link: anyLink,
      'Content-Type': fc.constantFrom('application/json', 'text/html'),
      'Retry-After': headerOf(hostileText),
      'WWW-Authenticate': headerOf(hostileText),
    },
    { requiredKeys: [] },
  )
  .map(headers => ({ ...headers }));

const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  status: fc.oneof(
    { weight: 8, arbitrary: fc.constant(200) },
    { weight: 1, arbitrary: fc.constantFrom(302, 401, 403, 404, 429, 500) },
  ),
  body: anyBody,
  headers: anyHeaders,
});

/** Answers of one form that lead on and on. */
function pagesOf(body: object): fc.Arbitrary<Answer[]> {
  const page = fc.record({
    status: fc.constant(200),
    body: fc
      .constantFrom('a', 'b', 'c', 'd')
      .map(name =>
        JSON.stringify(body)
          .replaceAll('team/worker', name)
          .replaceAll('latest', name)
          .replaceAll('a'.repeat(64), name.repeat(64)),
      ),
    headers: fc.record({ Link: anyLink }, { requiredKeys: [] }),
  });
  return fc.array(page, { minLength: 1, maxLength: MOST_ANSWERS });
}

/** A registry that gives these answers, and then the same again. */
function makeRegistry(answers: readonly Answer[]) {
  const requested: string[] = [];
  const transport = makeTransport(async url => {
    const { body, ...init } = answers[requested.length % answers.length];
    requested.push(String(url));
    return new Response(body, init);
  });
  const client = new AcrApiClient({ transport });
  return { client, requested, transport };
}

type Registry = ReturnType<typeof makeRegistry>;

/** Reads a listing to its end, or until it is clear that it has none. */
async function readAll(
  { requested }: Registry,
  readPage: (cursor?: ListCursor) => Promise<{ next?: ListCursor }>,
) {
  for await (const _page of eachPage(readPage)) {
    if (requested.length > MOST_REQUESTS) {
      return;
    }
  }
}

type Read = (
  registry: Registry,
  repository: string,
  digest: string,
) => Promise<unknown>;

const LISTINGS: Array<[string, Read]> = [
  [
    'the repositories',
    registry =>
      readAll(registry, cursor => registry.client.listRepositories({ cursor })),
  ],
  [
    'the tags',
    (registry, name) =>
      readAll(registry, cursor => registry.client.listTags(name, { cursor })),
  ],
  [
    'the manifests',
    (registry, name) =>
      readAll(registry, cursor =>
        registry.client.listManifests(name, { cursor }),
      ),
  ],
  [
    'the referrers',
    (registry, name, digest) =>
      readAll(registry, cursor =>
        registry.client.listReferrers(name, digest, { cursor }),
      ),
  ],
];

const READS: Array<[string, Read]> = [
  ...LISTINGS,
  ['a tag', ({ client }, name, tag) => client.getTag(name, tag)],
  ['a repository', ({ client }, name) => client.getRepository(name)],
  [
    'what is known of a manifest',
    ({ client }, name, digest) => client.getManifestProperties(name, digest),
  ],
  [
    'a manifest',
    ({ client }, name, digest) => client.getManifest(name, digest),
  ],
  [
    'a configuration',
    ({ client }, name, digest) =>
      client.getImageConfig(name, { ...WIRE.image.config, digest }),
  ],
  [
    'a document',
    ({ client }, name, digest) =>
      client.getBlob(name, { ...WIRE.image.config, digest }),
  ],
  [
    'the companions',
    ({ client }, name, digest) => client.listCompanions(name, digest),
  ],
  [
    'the connection',
    async ({ transport }, name) => {
      const repositories = [name, 'team/x'];
      for await (const check of testConnection(
        { transport },
        { repositories },
      )) {
        expect(check.step).not.toBe('');
      }
    },
  ],
];

/** Makes sure that nothing was asked of anybody but the two endpoints. */
function expectWithin(requested: readonly string[]) {
  for (const url of requested) {
    if (url.startsWith(`${METADATA}/`)) {
      expectBelow(url, METADATA, ['n', 'last', 'orderby']);
    } else if (url.includes('?')) {
      // The query of a list of referrers is the registry's own.
      const [path, query] = url.split('?');
      expectBelow(path, CONTENT);
      expect(new URL(url).href).toBe(url);
      expect(query).not.toContain('#');
    } else {
      expectBelow(url, CONTENT);
    }
  }
}

describe.each(READS)('reading %s', (what, read) => {
  it('asks only the endpoints, and fails only as is documented', async () => {
    const names = fc.oneof(fc.constant('team/api'), anyName);
    const digests = fc.oneof(fc.constant(DIGEST), anyDigest);
    const answers = fc.array(anyAnswer, {
      minLength: 1,
      maxLength: MOST_ANSWERS,
    });
    await fc.assert(
      fc.asyncProperty(names, digests, answers, async (name, digest, given) => {
        const made = makeRegistry(given);
        const { requested } = made;
        try {
          await read(made, name, digest);
        } catch (error) {
          expect(error).toBeInstanceOf(AcrError);
        }
        expectWithin(requested);
        expect(requested.length).toBeLessThanOrEqual(MOST_REQUESTS);
        const isNamed = !['the repositories', 'the connection'].includes(what);
        if (isNamed && findProblemInRegistry(name)) {
          expect(requested).toEqual([]);
        }
      }),
      PROPERTY_RUNS,
    );
  });
});

/** So many tags that there may be more. */
const manyTags = { ...WIRE.tags, tags: Array(50).fill(WIRE.tags.tags).flat() };

describe.each([
  ...LISTINGS.map(([what, read], at): [string, Read, object] => [
    what,
    read,
    [WIRE.catalog, WIRE.tags, WIRE.manifests, WIRE.index][at],
  ]),
  ['many tags', LISTINGS[1][1], manyTags] as [string, Read, object],
])('listing %s', (_what, read, body) => {
  it('comes to an end, wherever the registry leads', async () => {
    await fc.assert(
      fc.asyncProperty(pagesOf(body), async given => {
        const made = makeRegistry(given);
        await read(made, 'team/api', DIGEST).catch(error => {
          expect(error).toBeInstanceOf(AcrError);
        });
        expect(made.requested.length).toBeLessThanOrEqual(MOST_REQUESTS);
      }),
      PROPERTY_RUNS,
    );
  });
});

it('makes something of every verified document, or an AcrError', async () => {
  const documents = fc.constantFrom(WIRE.image, WIRE.index, WIRE.config);
  await fc.assert(
    fc.asyncProperty(documents.chain(jsonLike), async json => {
      const body = JSON.stringify(json);
      const digest = await digestOf(new TextEncoder().encode(body));
      const { client } = makeRegistry([{ status: 200, body, headers: {} }]);
      const descriptor = { ...WIRE.image.config, digest };
      const outcomes = await Promise.allSettled([
        client.getManifest('team/api', digest),
        client.getImageConfig('team/api', descriptor),
      ]);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') {
          expect(outcome.reason).toBeInstanceOf(AcrError);
        }
      }
    }),
    PROPERTY_RUNS,
  );
});
