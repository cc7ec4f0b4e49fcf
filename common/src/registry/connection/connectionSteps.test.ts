/** @jest-environment node */
import {
  BACKEND,
  ENDPOINT,
  wireTag,
  wireTags,
} from 'backstage-plugin-acr-testing/fakes';
import { http, HttpResponse } from 'msw';
import { startServer } from '../__testUtils__/startServer';
import { makeTransport } from '../__testUtils__/makeClient';
import {
  ConnectionCheck,
  ConnectionStep,
  CONNECTION_STEPS,
} from '../model/connection';
import { digestOf } from '../wire/digests';
import { testConnection } from './testConnection';

const server = startServer();

const CONTENT = `${BACKEND}/api/proxy/acr/v2/team%2Fapi`;
const IMAGE = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';

/** The paths that were asked for below the endpoints. */
let asked: string[];
beforeEach(() => {
  asked = [];
  server.events.removeAllListeners();
  server.events.on('request:start', ({ request }) => {
    asked.push(request.url.replace(`${BACKEND}/api/proxy/acr`, ''));
  });
});

/** What a test finds, step by step; an error is told by its kind. */
async function test(...repositories: string[]) {
  const checks: ConnectionCheck[] = [];
  const reached = { transport: makeTransport() };
  for await (const check of testConnection(reached, { repositories })) {
    checks.push(check);
  }
  expect(checks.map(check => check.step)).toEqual(CONNECTION_STEPS);
  return Object.fromEntries(
    checks.map(({ step, ...check }) => [
      step,
      check.result === 'failed'
        ? { ...check, error: check.error.failure.kind }
        : check,
    ]),
  ) as Record<ConnectionStep, object>;
}

const passed = { result: 'passed' };
const passedWith = { result: 'passed', repository: 'team/api' };
const notTried = (reason: string) => ({ result: 'not-tried', reason });
const failed = (error: string, repository?: string) => ({
  result: 'failed',
  error,
  ...(repository && { repository }),
});

function refuse(status: number, code: string, headers?: HeadersInit) {
  return () => HttpResponse.json({ errors: [{ code }] }, { status, headers });
}
const unauthorized = refuse(401, 'UNAUTHORIZED');
const broken = refuse(500, 'UNKNOWN');

/** Answers with a page of names, and a `Link` to the next one if it is linked. */
function catalogOf(names: string[], isLinked = false) {
  return http.get(`${ENDPOINT}/_catalog`, ({ request }) => {
    const n = Number(new URL(request.url).searchParams.get('n'));
    return HttpResponse.json(
      { repositories: names.slice(0, n) },
      isLinked ? { headers: { Link: '</x?last=a>; rel="next"' } } : undefined,
    );
  });
}

function tagsOf(tags: ReturnType<typeof wireTag>[], isLinked = false) {
  return http.get(`${ENDPOINT}/team%2Fapi/_tags`, ({ request }) => {
    const n = Number(new URL(request.url).searchParams.get('n'));
    return HttpResponse.json(
      wireTags(...tags.slice(0, n)),
      isLinked ? { headers: { Link: '</x?last=a>; rel="next"' } } : undefined,
    );
  });
}

/** Answers for every repository that it has no tags. */
function emptyRepositories() {
  return http.get(`${ENDPOINT}/:name/_tags`, ({ params }) =>
    HttpResponse.json({ ...wireTags(), imageName: params.name }),
  );
}

/** Answers for documents; the descriptors of them. */
async function serve(place: 'manifests' | 'blobs', document: object) {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const digest = await digestOf(bytes);
  server.use(
    http.get(
      `${CONTENT}/${place}/${encodeURIComponent(digest)}`,
      () => new HttpResponse(bytes),
    ),
  );
  return { mediaType: IMAGE, digest, size: bytes.length };
}

const referrers = (answer: () => Response) =>
  http.get(`${CONTENT}/referrers/:digest`, answer);
const noReferrers = referrers(() => HttpResponse.json({ manifests: [] }));

/** A registry with one image in `team/api`, where all is as it should be. */
async function serveImage(manifest?: object) {
  const config = await serve('blobs', {});
  const image = await serve(
    'manifests',
    manifest ?? { mediaType: IMAGE, config, layers: [] },
  );
  const tag = { ...wireTag('1.0.0'), digest: image.digest };
  server.use(catalogOf(['team/api']), tagsOf([tag], true), noReferrers);
  return { config, image, tag };
}

it('finds nothing wrong where all is as it should be', async () => {
  await serveImage();
  expect(await test()).toEqual({
    reach: passed,
    credentials: passed,
    catalog: passed,
    metadata: passedWith,
    content: passedWith,
    referrers: passedWith,
    redirects: passedWith,
    link: passed,
  });
  expect(asked.slice(0, 2)).toEqual([
    '/api/_catalog?n=1',
    '/api/team%2Fapi/_tags?n=1&orderby=timedesc',
  ]);
  expect(asked).toHaveLength(5);
});

describe('content', () => {
  it('is not tried where there is no endpoint for it', async () => {
    await serveImage();
    server.use(
      http.get(
        `${CONTENT}/manifests/*`,
        () => new HttpResponse(null, { status: 404 }),
      ),
    );
    expect(await test()).toMatchObject({
      content: failed('no-endpoint', 'team/api'),
      referrers: notTried('no-content-endpoint'),
      redirects: notTried('no-content-endpoint'),
      link: passed,
    });
  });

  it('is not tried further where it is refused', async () => {
    await serveImage();
    server.use(http.get(`${CONTENT}/manifests/*`, unauthorized));
    expect(await test()).toMatchObject({
      content: failed('not-authorized', 'team/api'),
      referrers: notTried('earlier-failure'),
      redirects: notTried('earlier-failure'),
    });
  });

  it('is not tried where the repository has no tag', async () => {
    server.use(catalogOf(['team/api']), tagsOf([]));
    expect(await test()).toMatchObject({
      metadata: passedWith,
      content: notTried('no-tag'),
      referrers: notTried('no-tag'),
      redirects: notTried('no-tag'),
      link: notTried('nothing-to-page'),
    });
  });
});

describe('the list of what is attached', () => {
  it('is taken from tags where the registry has none', async () => {
    await serveImage();
    server.use(referrers(() => HttpResponse.text('no', { status: 404 })));
    expect(await test()).toMatchObject({
      referrers: { result: 'limited', repository: 'team/api' },
      redirects: passedWith,
    });
  });

  it('is told by its failure', async () => {
    await serveImage();
    server.use(referrers(broken));
    expect(await test()).toMatchObject({
      referrers: failed('server-error', 'team/api'),
      redirects: passedWith,
    });
  });
});

describe('where blobs are kept', () => {
  it('is told by the failure to read one', async () => {
    await serveImage();
    server.use(http.get(`${CONTENT}/blobs/*`, broken));
    expect(await test()).toMatchObject({
      redirects: failed('server-error', 'team/api'),
    });
  });

  it('is tried with the first image of an index', async () => {
    const { image } = await serveImage();
    await serveImage({ mediaType: INDEX, manifests: [image] });
    expect(await test()).toMatchObject({ redirects: passedWith });
    expect(asked).toHaveLength(6);
  });

  it('is tried with an attestation where an index has no image', async () => {
    const { image } = await serveImage();
    const platform = { os: 'unknown', architecture: 'unknown' };
    await serveImage({
      mediaType: INDEX,
      manifests: [{ ...image, platform }],
    });
    expect(await test()).toMatchObject({ redirects: passedWith });
  });

  it('is not tried where the registry lacks the image of an index', async () => {
    const { image } = await serveImage();
    await serveImage({ mediaType: INDEX, manifests: [image] });
    server.use(
      http.get(
        `${CONTENT}/manifests/${encodeURIComponent(image.digest)}`,
        refuse(404, 'MANIFEST_UNKNOWN'),
      ),
    );
    expect(await test()).toMatchObject({ redirects: notTried('no-blob') });
  });

  it('is told by the failure to read the image of an index', async () => {
    const { image } = await serveImage();
    await serveImage({ mediaType: INDEX, manifests: [image] });
    server.use(
      http.get(
        `${CONTENT}/manifests/${encodeURIComponent(image.digest)}`,
        broken,
      ),
    );
    expect(await test()).toMatchObject({
      redirects: failed('server-error', 'team/api'),
    });
  });

  it.each([
    ['an index of nothing', { mediaType: INDEX, manifests: [] }],
    ['a manifest of another kind', { mediaType: 'application/x-new' }],
    [
      'a configuration too large to be read for this',
      {
        mediaType: IMAGE,
        config: {
          mediaType: IMAGE,
          digest: `sha256:${'a'.repeat(64)}`,
          size: 4 * 1024 * 1024 + 1,
        },
        layers: [],
      },
    ],
  ])('is not tried with %s', async (_what, manifest) => {
    await serveImage(manifest);
    expect(await test()).toMatchObject({ redirects: notTried('no-blob') });
  });
});

describe('the Link header', () => {
  const limited = { result: 'limited' };

  it('is found dropped by two tags without it', async () => {
    const { tag } = await serveImage();
    server.use(tagsOf([tag, wireTag('0.9.0')]));
    expect(await test()).toMatchObject({ link: limited });
    expect(asked).toContain('/api/team%2Fapi/_tags?n=2&orderby=timedesc');
  });

  it('is found dropped by two repositories without it', async () => {
    const { tag } = await serveImage();
    server.use(tagsOf([tag]), catalogOf(['team/api', 'team/worker']));
    expect(await test()).toMatchObject({ link: limited });
    expect(asked.at(-1)).toBe('/api/_catalog?n=2');
  });

  it('is found in the catalog, too', async () => {
    const { tag } = await serveImage();
    server.use(tagsOf([tag]), catalogOf(['team/api'], true));
    expect(await test()).toMatchObject({ link: passed });
  });

  it('is not missed where there is one of each', async () => {
    const { tag } = await serveImage();
    server.use(tagsOf([tag]));
    expect(await test()).toMatchObject({ link: notTried('nothing-to-page') });
  });

  it('is not missed in an empty registry', async () => {
    server.use(catalogOf([]));
    expect(await test()).toMatchObject({
      metadata: notTried('no-repository'),
      content: notTried('no-repository'),
      link: notTried('nothing-to-page'),
    });
    expect(asked).toEqual(['/api/_catalog?n=1']);
  });

  it('is looked for without a catalog', async () => {
    const { tag } = await serveImage();
    server.use(
      tagsOf([tag]),
      http.get(`${ENDPOINT}/_catalog`, refuse(403, 'OTHER')),
    );
    expect(await test('team/api')).toMatchObject({
      link: notTried('nothing-to-page'),
    });
  });
});

describe('the way to the registry', () => {
  const NOTHING_ELSE = Object.fromEntries(
    CONNECTION_STEPS.slice(1).map(step => [step, notTried('earlier-failure')]),
  );

  it.each([
    ['no-endpoint', () => new HttpResponse(null, { status: 404 })],
    ['html-answer', () => HttpResponse.html('<p>Sign in')],
    ['wrong-target', () => HttpResponse.text('who?', { status: 401 })],
    [
      'registry-unreachable',
      () =>
        HttpResponse.text('Error occurred while trying to proxy: x', {
          status: 504,
        }),
    ],
  ])('is told by its failure: %s', async (kind, answer) => {
    server.use(http.get(`${ENDPOINT}/*`, answer));
    expect(await test('team/api')).toEqual({
      reach: failed(kind),
      ...NOTHING_ELSE,
    });
    expect(asked).toEqual(['/api/_catalog?n=1']);
  });

  it('is open though the catalog is broken, if a repository can be read', async () => {
    await serveImage();
    server.use(http.get(`${ENDPOINT}/_catalog`, broken));
    expect(await test('team/api')).toMatchObject({
      reach: passed,
      credentials: passed,
      catalog: failed('server-error'),
      metadata: passedWith,
    });
  });

  it.each([
    ['a fault', broken, 'server-error'],
    ['too many requests', refuse(429, 'TOOMANYREQUESTS'), 'throttled'],
    ['another refusal', refuse(418, 'OTHER'), 'refused'],
    ['another shape', () => HttpResponse.json([]), 'unexpected-shape'],
  ])('is tried with a repository after %s', async (_what, answer, kind) => {
    server.use(http.get(`${ENDPOINT}/*`, answer));
    expect(await test('team/api')).toEqual({
      reach: failed(kind),
      ...NOTHING_ELSE,
    });
    expect(asked).toHaveLength(2);
  });
});

describe('credentials', () => {
  const challenge = (error = '') =>
    refuse(401, 'UNAUTHORIZED', { 'WWW-Authenticate': `Bearer${error}` });

  it('are refused by the catalog, and there is no repository to ask for', async () => {
    server.use(http.get(`${ENDPOINT}/*`, challenge()));
    expect(await test()).toMatchObject({
      reach: passed,
      credentials: failed('credentials-refused'),
      catalog: notTried('earlier-failure'),
      metadata: notTried('earlier-failure'),
      content: notTried('earlier-failure'),
      link: notTried('earlier-failure'),
    });
  });

  it('are known to a registry that grants them nothing', async () => {
    server.use(
      http.get(`${ENDPOINT}/*`, challenge(' error="insufficient_scope"')),
    );
    expect(await test('team/api')).toMatchObject({
      reach: passed,
      credentials: passed,
      catalog: failed('permission-missing'),
      metadata: failed('permission-missing', 'team/api'),
      content: notTried('earlier-failure'),
      link: notTried('earlier-failure'),
    });
  });

  it('are known to a registry that has no such repository', async () => {
    server.use(
      http.get(`${ENDPOINT}/_catalog`, unauthorized),
      http.get(`${ENDPOINT}/team%2Fapi/_tags`, refuse(404, 'NAME_UNKNOWN')),
    );
    expect(await test('team/api')).toMatchObject({
      credentials: passed,
      catalog: failed('not-authorized'),
      metadata: failed('repository-unknown', 'team/api'),
    });
  });
});

describe('a repository to try', () => {
  const tagsAsked = () =>
    asked
      .filter(path => path.includes('_tags'))
      .map(path => path.split('/')[2]);

  it('is sought among three that are used, and the first that is listed', async () => {
    server.use(
      catalogOf(['listed', 'not-asked-for']),
      http.get(`${ENDPOINT}/:name/_tags`, refuse(404, 'NAME_UNKNOWN')),
    );
    expect(await test('Malformed', 'a', 'b', 'a', 'c', 'd')).toMatchObject({
      metadata: failed('repository-unknown', 'a'),
    });
    expect(tagsAsked()).toEqual(['a', 'b', 'c', 'listed']);
  });

  it('is the first one that has a tag', async () => {
    const { tag } = await serveImage();
    server.use(
      http.get(`${ENDPOINT}/b/_tags`, unauthorized),
      tagsOf([tag]),
      emptyRepositories(),
    );
    expect(await test('a', 'b', 'team/api')).toMatchObject({
      metadata: passedWith,
    });
  });

  it('is the first that can be read, where none has a tag', async () => {
    server.use(catalogOf([]), emptyRepositories());
    expect(await test('a', 'b')).toMatchObject({
      metadata: { result: 'passed', repository: 'a' },
    });
    expect(tagsAsked()).toEqual(['a', 'b']);
  });

  it('is not sought further once the registry itself fails', async () => {
    server.use(catalogOf([]), http.get(`${ENDPOINT}/:name/_tags`, broken));
    expect(await test('a', 'b')).toMatchObject({
      metadata: failed('server-error', 'a'),
    });
    expect(tagsAsked()).toEqual(['a']);
  });
});

it('ends with the caller, for the caller’s reason', async () => {
  const reason = new Error('The page was left');
  const options = { repositories: [], signal: AbortSignal.abort(reason) };
  const reached = { transport: makeTransport() };
  const checks = testConnection(reached, options);
  await expect(checks.next()).rejects.toBe(reason);
});
