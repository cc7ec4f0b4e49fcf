/** @jest-environment node */
import {
  answerCatalog,
  answerTags,
  ENDPOINT,
  wireTag,
  wireTags,
} from 'backstage-plugin-acr-testing/fakes';
import { http, HttpResponse } from 'msw';
import { startServer } from '../__testUtils__/startServer';
import { makeTransport } from '../__testUtils__/makeClient';
import { ConnectionCheck } from '../model/connection';
import { testConnection } from './testConnection';

const server = startServer();

/** What a test finds at each step: result, why, and with which repository. */
async function test(...repositories: string[]) {
  const found: Record<string, string> = {};
  const reached = { transport: makeTransport() };
  for await (const check of testConnection(reached, { repositories })) {
    found[check.step] = [check.result, whyOf(check), repositoryOf(check)]
      .filter(Boolean)
      .join(' ');
  }
  return found;
}

function whyOf(check: ConnectionCheck) {
  switch (check.result) {
    case 'failed':
      return check.error.failure.kind;
    case 'not-tried':
      return check.reason;
    default:
      return '';
  }
}

function repositoryOf(check: ConnectionCheck) {
  return 'repository' in check ? check.repository : '';
}

/** What the registry says to whom it may not know. */
const unauthorized = () =>
  HttpResponse.json({ errors: [{ code: 'UNAUTHORIZED' }] }, { status: 401 });

describe('where the registry does not tell why it refuses to list repositories', () => {
  beforeEach(() => {
    server.use(http.get(`${ENDPOINT}/_catalog`, unauthorized));
  });

  it('leaves open whether it accepts the credentials, if nothing else was read', async () => {
    expect(await test()).toEqual({
      reach: 'passed',
      credentials: 'not-tried no-repository',
      catalog: 'failed not-authorized',
      metadata: 'not-tried no-repository',
      content: 'not-tried no-repository',
      referrers: 'not-tried no-repository',
      redirects: 'not-tried no-repository',
      link: 'not-tried no-repository',
    });
  });

  it('takes the credentials for refused, if no repository can be read', async () => {
    server.use(http.get(`${ENDPOINT}/team%2Fapi/_tags`, unauthorized));
    expect(await test('team/api')).toMatchObject({
      reach: 'passed',
      credentials: 'failed not-authorized team/api',
      catalog: 'not-tried earlier-failure',
    });
  });

  it('takes the credentials for accepted, if a repository can be read', async () => {
    server.use(...answerTags(wireTag('1.0.0')));
    expect(await test('team/api')).toMatchObject({
      reach: 'passed',
      credentials: 'passed',
      catalog: 'failed not-authorized',
      metadata: 'passed team/api',
    });
  });
});

describe('where the lists cannot be read once more', () => {
  it('names the repository whose tags were asked for', async () => {
    server.use(
      http.get(`${ENDPOINT}/team%2Fapi/_tags`, ({ request }) =>
        new URL(request.url).searchParams.get('n') === '1'
          ? HttpResponse.json(wireTags(wireTag('1.0.0')))
          : unauthorized(),
      ),
      ...answerTags(),
      answerCatalog(),
    );
    expect(await test('team/api')).toMatchObject({
      metadata: 'passed team/api',
      link: 'failed not-authorized team/api',
    });
  });

  it('names none where the catalog was asked', async () => {
    server.use(
      http.get(`${ENDPOINT}/_catalog`, ({ request }) =>
        new URL(request.url).searchParams.get('n') === '1'
          ? HttpResponse.json({ repositories: ['team/api'] })
          : unauthorized(),
      ),
      ...answerTags(wireTag('1.0.0')),
    );
    expect(await test('team/api')).toMatchObject({
      metadata: 'passed team/api',
      link: 'failed not-authorized',
    });
  });
});
