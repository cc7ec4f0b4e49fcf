/**
 * Answers of each kind that something can go wrong with, and the failure that
 * each of them tells of. Bodies of the registry are recorded ones; see
 * `dev/registry/recordings`.
 */
import { HttpResponse } from 'msw';
import { AcrFailure } from '../model/AcrError';

const AUTHENTICATION_REQUIRED = {
  code: 'UNAUTHORIZED',
  message:
    'authentication required, visit https://aka.ms/acr/authorization for more information.',
  detail: [{ Type: 'repository', Name: 'team/api', Action: 'metadata_read' }],
};

const CHALLENGE =
  'Bearer realm="https://myregistry.azurecr.io/oauth2/token",service="myregistry.azurecr.io",scope="repository:team/api:metadata_read"';

function errors(status: number, error: object, headers?: HeadersInit) {
  return HttpResponse.json({ errors: [error] }, { status, headers });
}

function backstageError(status: number, name: string) {
  return HttpResponse.json(
    {
      error: { name, message: 'Illegal token' },
      request: { method: 'GET', url: '/api/proxy/acr/api' },
      response: { statusCode: status },
    },
    { status },
  );
}

/** Every failure that an answer can tell of. */
export const FAILED_ANSWERS: Array<{
  what: string;
  answer: () => Response;
  failure: AcrFailure;
}> = [
  {
    what: 'no endpoint',
    answer: () => new HttpResponse(null, { status: 404 }),
    failure: { kind: 'no-endpoint', api: 'metadata' },
  },
  {
    what: 'no proxy at all',
    answer: () => backstageError(404, 'NotFoundError'),
    failure: { kind: 'no-endpoint', api: 'metadata' },
  },
  {
    what: 'an ended session',
    answer: () => backstageError(401, 'AuthenticationError'),
    failure: { kind: 'session-ended' },
  },
  {
    what: 'a refusal of Backstage',
    answer: () => backstageError(403, 'NotAllowedError'),
    failure: { kind: 'refused', status: 403 },
  },
  {
    what: 'credentials that are refused',
    answer: () =>
      errors(401, AUTHENTICATION_REQUIRED, { 'WWW-Authenticate': CHALLENGE }),
    failure: { kind: 'credentials-refused' },
  },
  {
    what: 'a permission that is missing',
    answer: () =>
      errors(401, AUTHENTICATION_REQUIRED, {
        'WWW-Authenticate': `${CHALLENGE},error="insufficient_scope"`,
      }),
    failure: { kind: 'permission-missing' },
  },
  {
    what: 'one of the two, where the challenge is dropped',
    answer: () => errors(401, AUTHENTICATION_REQUIRED),
    failure: { kind: 'not-authorized' },
  },
  {
    what: 'a firewall',
    answer: () =>
      errors(403, {
        code: 'DENIED',
        message:
          "client with IP '203.0.113.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.",
      }),
    failure: { kind: 'firewall', clientAddress: '203.0.113.7' },
  },
  {
    what: 'a firewall that names no address',
    answer: () => errors(403, { code: 'DENIED', message: 'denied' }),
    failure: { kind: 'firewall' },
  },
  {
    what: 'another refusal',
    answer: () => errors(403, { code: 'FORBIDDEN', message: 'no' }),
    failure: { kind: 'refused', status: 403 },
  },
  {
    what: 'an unknown repository',
    answer: () =>
      errors(404, {
        code: 'NAME_UNKNOWN',
        message: 'repository "team/api" is not found',
      }),
    failure: { kind: 'repository-unknown' },
  },
  {
    what: 'a target that is another API',
    answer: () =>
      HttpResponse.text('404 page not found\n', { status: 404 }) as Response,
    failure: { kind: 'wrong-target' },
  },
  {
    what: 'an unknown manifest',
    answer: () =>
      errors(404, {
        code: 'MANIFEST_UNKNOWN',
        message: 'manifest tagged by "1.0.0" is not found',
        detail: { Tag: '1.0.0' },
      }),
    failure: { kind: 'content-unknown' },
  },
  {
    what: 'throttling',
    answer: () =>
      errors(
        429,
        { code: 'TOOMANYREQUESTS', message: 'too many requests' },
        { 'Retry-After': '7' },
      ),
    failure: { kind: 'throttled', retryAfter: 7 },
  },
  {
    what: 'throttling until a time, by a clock that is not ours',
    answer: () =>
      errors(
        429,
        { code: 'TOOMANYREQUESTS', message: 'too many requests' },
        {
          Date: 'Thu, 01 Jan 2026 00:00:00 GMT',
          'Retry-After': 'Thu, 01 Jan 2026 00:02:00 GMT',
        },
      ),
    failure: { kind: 'throttled', retryAfter: 120 },
  },
  {
    what: 'throttling without a time',
    answer: () => HttpResponse.text('slow down', { status: 429 }) as Response,
    failure: { kind: 'throttled' },
  },
  {
    what: 'an error of the registry',
    answer: () => errors(500, { code: 'UNKNOWN', message: 'unknown error' }),
    failure: { kind: 'server-error', status: 500 },
  },
  {
    what: 'an error page of a gateway',
    answer: () =>
      HttpResponse.html('<h1>Bad gateway</h1>', { status: 502 }) as Response,
    failure: { kind: 'server-error', status: 502 },
  },
  {
    what: 'a registry out of reach of the proxy',
    answer: () =>
      HttpResponse.text(
        'Error occurred while trying to proxy: localhost:7007/team%2Fapi/_tags',
        { status: 504 },
      ) as Response,
    failure: { kind: 'registry-unreachable' },
  },
  {
    what: 'a broken connection',
    answer: () => HttpResponse.error() as Response,
    failure: { kind: 'backstage-unreachable' },
  },
  {
    what: 'a web page',
    answer: () =>
      HttpResponse.html('<!DOCTYPE html><h1>Sign in</h1>') as Response,
    failure: { kind: 'html-answer' },
  },
  {
    what: 'a web page that says it is JSON',
    answer: () =>
      new HttpResponse('\n<html><body>Blocked</body></html>', {
        headers: { 'Content-Type': 'application/json' },
      }),
    failure: { kind: 'html-answer' },
  },
  {
    what: 'half of a JSON document',
    answer: () =>
      new HttpResponse('{"registry":"myregis', {
        headers: { 'Content-Type': 'application/json' },
      }),
    failure: { kind: 'no-json' },
  },
  {
    what: 'JSON of another shape',
    answer: () => HttpResponse.json({ name: 'team/api', tags: ['latest'] }),
    failure: {
      kind: 'unexpected-shape',
      expected: 'a text in "registry"',
    },
  },
];
