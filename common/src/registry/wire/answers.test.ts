/** @jest-environment node */
import { AcrError } from '../model/AcrError';
import { assertSuccess, readAnswer } from './answers';

async function failureOf(body: string | null, init: ResponseInit) {
  const read = readAnswer(new Response(body, init), 'metadata', json => json);
  const thrown: unknown = await read.catch(error => error);
  return thrown instanceof AcrError ? thrown.failure : { thrown };
}

const errors = (...codes: unknown[]) =>
  JSON.stringify({ errors: codes.map(code => ({ code })) });

describe('an answer tells', () => {
  it.each([300, 307, 399])(
    'of a redirect that nobody follows: %d',
    async status => {
      expect(await failureOf(null, { status })).toEqual({
        kind: 'redirect-not-followed',
      });
    },
  );

  it.each([
    [400, errors('OTHER'), { kind: 'refused', status: 400 }],
    [403, errors('OTHER'), { kind: 'refused', status: 403 }],
    [400, errors('DENIED'), { kind: 'refused', status: 400 }],
    [400, errors('NAME_UNKNOWN'), { kind: 'refused', status: 400 }],
    [400, errors('TAG_UNKNOWN'), { kind: 'refused', status: 400 }],
    [404, errors('NAME_UNKNOWN'), { kind: 'repository-unknown' }],
    [404, errors('TAG_UNKNOWN'), { kind: 'content-unknown' }],
    [404, errors('X', 'BLOB_UNKNOWN'), { kind: 'content-unknown' }],
    [405, errors('REGISTRY_DISALLOWED_OPERATION'), { kind: 'read-disabled' }],
    [
      405,
      '{"errors":[null,{"code":"UNSUPPORTED","message":"The operation is disallowed on this registry, repository or image."}]}',
      { kind: 'read-disabled' },
    ],
    [405, errors('UNSUPPORTED'), { kind: 'refused', status: 405 }],
    [405, '{"errors":[{"message":7}]}', { kind: 'refused', status: 405 }],
    [
      403,
      errors('REGISTRY_DISALLOWED_OPERATION'),
      { kind: 'refused', status: 403 },
    ],
    [404, '{"errors":[null]}', { kind: 'wrong-target' }],
    [404, '{"errors":{}}', { kind: 'wrong-target' }],
    [404, 'null', { kind: 'wrong-target' }],
    [424, errors('UNKNOWN'), { kind: 'cache-source' }],
    [
      424,
      `{"errors":[{"code":"UNKNOWN","message":"request to fetch referrers from source 'x' for cache rule 'ghcr-io' returned status code 303"}]}`,
      { kind: 'cache-source', source: 'x' },
    ],
    [
      424,
      `{"errors":[{"code":"UNKNOWN","message":"from source '${'x'.repeat(
        201,
      )}' for cache rule 'a'"}]}`,
      { kind: 'cache-source' },
    ],
    [424, '{"errors":[]}', { kind: 'refused', status: 424 }],
    [424, 'null', { kind: 'refused', status: 424 }],
    [400, errors('UNKNOWN'), { kind: 'refused', status: 400 }],
    [429, '', { kind: 'throttled' }],
    [500, '', { kind: 'server-error', status: 500 }],
    [
      500,
      'See: Error occurred while trying to proxy',
      { kind: 'server-error', status: 500 },
    ],
  ])('by %d and %s of a failure', async (status, body, failure) => {
    expect(await failureOf(body, { status })).toStrictEqual(failure);
  });

  it.each([
    ['<!doctype html><p>', 'text/plain'],
    ['\n\n <HTML lang="en">', 'text/plain'],
    ['<p>Sign in', 'text/html; charset=utf-8'],
  ])('of a page of somebody else by %j, %s', async (body, type) => {
    const headers = { 'Content-Type': type };
    expect(await failureOf(body, { headers })).toEqual({ kind: 'html-answer' });
  });

  it.each([
    ['not <html>', 'text/plain'],
    ['{', 'application/json'],
    ['', 'x-text/html'],
  ])('that it is no JSON by %j, %s', async (body, type) => {
    const headers = { 'Content-Type': type };
    expect(await failureOf(body, { headers })).toEqual({ kind: 'no-json' });
  });

  it('in its message what the failure is', async () => {
    const response = new Response('x', { status: 418 });
    await expect(
      readAnswer(response, 'metadata', json => json),
    ).rejects.toMatchObject({
      message: "The registry's answer was 418 (refused)",
      answer: { status: 418, api: 'metadata', body: 'x' },
    });
  });

  it('nothing of a fault of whoever reads it', async () => {
    const fault = new Error('A fault');
    const read = readAnswer(new Response('{}'), 'metadata', () => {
      throw fault;
    });
    await expect(read).rejects.toBe(fault);
  });
});

describe('assertSuccess', () => {
  it.each([undefined, { 'Content-Type': 'x-text/html' }])(
    'lets a document through with the headers %j',
    async headers => {
      const body = new Uint8Array([1]);
      await expect(
        assertSuccess(new Response(body, { headers }), 'content'),
      ).resolves.toBeUndefined();
    },
  );

  it('does not let a page through', async () => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    await expect(
      assertSuccess(new Response('<p>', { headers }), 'content'),
    ).rejects.toMatchObject({ failure: { kind: 'html-answer' } });
  });
});
