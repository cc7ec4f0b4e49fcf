/** @jest-environment node */
import { BACKEND } from 'backstage-plugin-acr-testing/fakes';
import { delay, http, HttpResponse } from 'msw';
import { startServer } from '../__testUtils__/startServer';
import { makeClient } from '../__testUtils__/makeClient';
import { AcrError } from '../model/AcrError';
import { digestOf } from '../wire/digests';

const server = startServer();

const CONTENT = `${BACKEND}/api/proxy/acr/v2/team%2Fapi`;
const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const MIB = 1024 * 1024;

/** What the endpoint was asked to answer with. */
let accepted: Array<string | null>;
beforeEach(() => {
  accepted = [];
});

/** Answers for a document with a body; its descriptor. */
async function serve(place: 'manifests' | 'blobs', body: string) {
  const bytes = new TextEncoder().encode(body);
  const digest = await digestOf(bytes);
  server.use(
    http.get(`${CONTENT}/${place}/${encodeURIComponent(digest)}`, call => {
      accepted.push(call.request.headers.get('Accept'));
      return new HttpResponse(bytes);
    }),
  );
  const mediaType = 'application/octet-stream';
  return { mediaType, digest, size: bytes.length, annotations: {} };
}

/** Answers for the same document with something else. */
function replace(place: 'manifests' | 'blobs', answer: () => Response) {
  server.use(http.get(`${CONTENT}/${place}/:digest`, answer));
}

async function failureOf(read: Promise<unknown>) {
  const thrown: unknown = await read.catch(error => error);
  return thrown instanceof AcrError ? thrown.failure : thrown;
}

describe('getManifest', () => {
  it('reads a manifest of any type that is understood', async () => {
    const config = await serve('blobs', '{}');
    const { digest } = await serve(
      'manifests',
      JSON.stringify({ mediaType: MANIFEST_TYPE, config, layers: [] }),
    );
    expect(await makeClient().getManifest('team/api', digest)).toEqual({
      kind: 'image',
      mediaType: MANIFEST_TYPE,
      config,
      layers: [],
      annotations: {},
    });
    expect(accepted).toEqual([
      [
        MANIFEST_TYPE,
        'application/vnd.docker.distribution.manifest.v2+json',
        'application/vnd.oci.image.index.v1+json',
        'application/vnd.docker.distribution.manifest.list.v2+json',
        'application/vnd.oci.artifact.manifest.v1+json',
        'application/vnd.cncf.oras.artifact.manifest.v1+json',
      ].join(', '),
    ]);
  });

  it('does not believe another manifest', async () => {
    const { digest } = await serve('manifests', '{}');
    replace('manifests', () => new HttpResponse('{ }'));
    const read = makeClient().getManifest('team/api', digest);
    await expect(read).rejects.toMatchObject({
      failure: { kind: 'digest-mismatch', digest },
      message: `The content that came is not that of ${digest}`,
    });
  });

  it.each([
    ['{', { kind: 'no-json' }],
    ['[]', { kind: 'unexpected-shape', expected: 'a manifest as an object' }],
  ])('says what is wrong with %s', async (body, failure) => {
    const { digest } = await serve('manifests', body);
    const read = makeClient().getManifest('team/api', digest);
    await expect(read).rejects.toMatchObject({
      failure,
      message: 'The document cannot be read',
    });
  });
});

describe('getImageConfig', () => {
  it('reads the configuration of an image', async () => {
    const descriptor = await serve('blobs', '{"config":{"User":"app"}}');
    expect(
      await makeClient().getImageConfig('team/api', descriptor),
    ).toMatchObject({ user: 'app', labels: {} });
  });

  it('says what is wrong with a document that is none', async () => {
    const descriptor = await serve('blobs', '7');
    expect(
      await failureOf(makeClient().getImageConfig('team/api', descriptor)),
    ).toEqual({
      kind: 'unexpected-shape',
      expected: 'an image configuration as an object',
    });
  });

  it('asks for none of more than 4 MiB', async () => {
    const descriptor = await serve('blobs', '{}');
    const size = 4 * MIB + 1;
    expect(
      await failureOf(
        makeClient().getImageConfig('team/api', { ...descriptor, size }),
      ),
    ).toEqual({ kind: 'too-large', limit: 4 * MIB, size });
    expect(accepted).toEqual([]);
  });
});

describe('getBlob', () => {
  it('reads a document byte for byte', async () => {
    const descriptor = await serve('blobs', '{ "a": 1 }');
    const bytes = await makeClient().getBlob('team/api', descriptor);
    expect(new TextDecoder().decode(bytes)).toBe('{ "a": 1 }');
    expect(accepted).toEqual(['*/*']);
  });

  it('asks for none of more than 50 MiB', async () => {
    const descriptor = await serve('blobs', '{}');
    const size = 50 * MIB + 1;
    expect(
      await failureOf(
        makeClient().getBlob('team/api', { ...descriptor, size }),
      ),
    ).toEqual({ kind: 'too-large', limit: 50 * MIB, size });
    expect(accepted).toEqual([]);
  });

  it('reads no more than its descriptor tells', async () => {
    const descriptor = await serve('blobs', '[1, 2, 3]');
    const size = descriptor.size - 1;
    expect(
      await failureOf(
        makeClient().getBlob('team/api', { ...descriptor, size }),
      ),
    ).toEqual({ kind: 'digest-mismatch', digest: descriptor.digest });
  });

  it('does not believe another document', async () => {
    const descriptor = await serve('blobs', '{}');
    replace('blobs', () => new HttpResponse('{ }'));
    expect(
      await failureOf(makeClient().getBlob('team/api', descriptor)),
    ).toEqual({ kind: 'digest-mismatch', digest: descriptor.digest });
  });
});

describe('downloadBlob', () => {
  it('fetches a document of any size as it comes', async () => {
    const descriptor = await serve('blobs', '{}');
    replace('blobs', () => new HttpResponse('whatever'));
    const size = 1_000 * MIB;
    const blob = await makeClient().downloadBlob('team/api', {
      ...descriptor,
      size,
    });
    expect(await blob.text()).toBe('whatever');
  });

  it.each([
    'image/svg+xml',
    'application/xhtml+xml',
    'text/xml',
    'application/json',
  ])('says of no document that it is %s', async type => {
    const descriptor = await serve('blobs', '{}');
    replace(
      'blobs',
      () =>
        new HttpResponse('<x/>', {
          headers: { 'Content-Type': type },
        }),
    );
    const blob = await makeClient().downloadBlob('team/api', descriptor);
    expect(blob.type).toBe('application/octet-stream');
    expect(await blob.text()).toBe('<x/>');
  });

  it('takes no web page for a document, in whatever case it says that', async () => {
    const descriptor = await serve('blobs', '{}');
    replace(
      'blobs',
      () =>
        new HttpResponse('<p>Sign in</p>', {
          headers: { 'Content-Type': 'Text/HTML' },
        }),
    );
    expect(
      await failureOf(makeClient().downloadBlob('team/api', descriptor)),
    ).toEqual({ kind: 'html-answer' });
  });
});

describe.each(['getBlob', 'downloadBlob'] as const)('%s', method => {
  it.each([
    [
      'what the registry does not have',
      () =>
        HttpResponse.json(
          { errors: [{ code: 'BLOB_UNKNOWN' }] },
          { status: 404 },
        ),
      { kind: 'content-unknown' },
    ],
    [
      'a page of somebody else',
      () => HttpResponse.html('<p>Sign in'),
      { kind: 'html-answer' },
    ],
  ])('tells %s', async (_what, answer, failure) => {
    const descriptor = await serve('blobs', '{}');
    replace('blobs', answer);
    expect(
      await failureOf(makeClient()[method]('team/api', descriptor)),
    ).toEqual(failure);
  });

  it('waits longer for a document than for an answer', async () => {
    const descriptor = await serve('blobs', '{}');
    server.use(
      http.get(`${CONTENT}/*`, async () => {
        await delay(100);
        return new HttpResponse('{}');
      }),
    );
    const client = makeClient({ timeout: 20 });
    expect(
      await failureOf(client.getManifest('team/api', descriptor.digest)),
    ).toEqual({ kind: 'no-answer', seconds: 0.02 });
    await expect(client[method]('team/api', descriptor)).resolves.toBeDefined();
  });

  it('ends with the caller, for the caller’s reason', async () => {
    const descriptor = await serve('blobs', '{}');
    const reason = new Error('The page was left');
    const read = makeClient()[method]('team/api', descriptor, {
      signal: AbortSignal.abort(reason),
    });
    await expect(read).rejects.toBe(reason);
    expect(accepted).toEqual([]);
  });
});

describe('on a page that came by http, where browsers keep their digests', () => {
  /** Serves a document, and takes away what verified it. */
  async function serveByHttp(body: string) {
    const descriptor = await serve('blobs', body);
    jest.replaceProperty(globalThis, 'crypto', {} as Crypto);
    return descriptor;
  }
  afterEach(() => jest.restoreAllMocks());

  it('reads the document that was asked for', async () => {
    const descriptor = await serveByHttp('{"right":1}');
    const bytes = await makeClient().getBlob('team/api', descriptor);
    expect(new TextDecoder().decode(bytes)).toBe('{"right":1}');
  });

  it('refuses another one', async () => {
    const descriptor = await serveByHttp('{"right":1}');
    replace('blobs', () => new HttpResponse('{"wrong":1}'));
    expect(
      await failureOf(makeClient().getBlob('team/api', descriptor)),
    ).toEqual({ kind: 'digest-mismatch', digest: descriptor.digest });
  });
});
