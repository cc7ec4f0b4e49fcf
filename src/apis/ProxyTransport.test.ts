import { FetchApi } from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/test-utils';
import { AcrError, DEFAULT_PROXY_ACCESS } from 'backstage-plugin-acr-common';
import { ProxyTransport } from './ProxyTransport';

/** Sends a request through a proxy. */
function send(fetchApi: FetchApi): Promise<Response> {
  return new ProxyTransport({
    discoveryApi: mockApis.discovery({ baseUrl: 'http://backstage.test' }),
    fetchApi,
    access: DEFAULT_PROXY_ACCESS,
  }).send('content', 'team%2Fapi/manifests/1.0.0', {
    method: 'GET',
    accept: 'application/json',
    signal: new AbortController().signal,
    timeout: 1,
  });
}

it('asks the endpoint that leads to the API', async () => {
  const fetch = jest.fn(async () => new Response('{}'));
  await send({ fetch });
  expect(fetch.mock.calls).toEqual([
    [
      'http://backstage.test/api/proxy/acr/v2/team%2Fapi/manifests/1.0.0',
      {
        method: 'GET',
        headers: { Accept: 'application/json' },
        signal: expect.any(AbortSignal),
      },
    ],
  ]);
});

it.each([
  ['the auth backend knows no session', { statusCode: 401 }],
  ['the user closed the sign-in', { name: 'RejectedError' }],
  ['no popup is allowed', { name: 'PopupRejectedError' }],
])('tells that %s', async (_what, properties) => {
  const cause = Object.assign(new Error('No token'), properties);
  const read = send({ fetch: () => Promise.reject(cause) });
  await expect(read).rejects.toBeInstanceOf(AcrError);
  await expect(read).rejects.toMatchObject({
    failure: { kind: 'session-ended' },
    message: expect.stringContaining('Backstage has no session of the user'),
    cause,
  });
});

it.each(['NotRejectedError', 'RejectedErrors', 'TypeError'])(
  'passes on a %s, which is no end of a session',
  async name => {
    const error = Object.assign(new Error('A fault'), { name });
    await expect(send({ fetch: () => Promise.reject(error) })).rejects.toBe(
      error,
    );
  },
);
