import { Account, RepositoryRecord } from '../registry';
import { makeAttached, makeCached } from './attached/attached';
import { makeBuilds, makeRepository } from './make';
import { makeDemos } from './scans/demo';
import { makeScans } from './scans/scans';
import { makeAzureHabits } from './special/azureHabits';
import { makeChart } from './special/chart';
import { makeCorrupt } from './special/corrupt';
import { makeFaults } from './special/faults';
import { makeHostile } from './special/hostile';
import { makeLarge } from './special/large';
import { makeLayers } from './special/layers';
import { makeMultiPlatform } from './special/multiPlatform';
import { makeNoReferrers } from './special/noReferrers';
import { makeOldFormats } from './special/oldFormats';
import { makeUsualRepository } from './usualRepository';

/** Whom the sandbox's proxy signs in as. */
export const SANDBOX_ACCOUNT: Account = {
  username: 'backstage',
  password: 'sandbox',
  may: ({ name }) => name !== 'team/forbidden',
};

/** What the firewall says, as the service words it. */
const DENIED = JSON.stringify({
  errors: [
    {
      code: 'DENIED',
      message:
        "client with IP '203.0.113.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.",
    },
  ],
});

/** A repository for each thing worth seeing. */
export async function makeRepositories(): Promise<RepositoryRecord[]> {
  const json = 'application/json; charset=utf-8';
  return [
    await makeUsualRepository('team/api'),
    makeRepository('team/monorepo', makeBuilds('monorepo', 12_000)),
    makeRepository('team/empty', []),
    await makeUsualRepository('platform/services/payments/worker', {
      hidesArtifactTypes: true,
    }),
    makeRepository('team/forbidden', makeBuilds('forbidden', 3)),
    makeRepository('team/locked-out', [], { kind: 'unauthenticated' }),
    makeRepository('team/throttled', makeBuilds('throttled', 3_500), {
      kind: 'limit',
      calls: 3,
      perSeconds: 6,
    }),
    makeRepository('team/slow', makeBuilds('slow', 250), {
      kind: 'delay',
      milliseconds: 3_000,
    }),
    makeRepository('team/flaky', makeBuilds('flaky', 6_000), {
      kind: 'fail-page',
      atItem: 3_500,
      times: 3,
    }),
    makeRepository('team/firewalled', [], {
      kind: 'answer',
      status: 403,
      contentType: json,
      body: DENIED,
    }),
    makeRepository('team/broken', [], {
      kind: 'answer',
      status: 500,
      contentType: json,
      body: '{"errors":[{"code":"UNKNOWN","message":"unknown error"}]}',
    }),
    makeRepository('team/gateway', [], {
      kind: 'answer',
      status: 200,
      contentType: 'text/html',
      body: '<!DOCTYPE html><title>Sign in</title><h1>Corporate gateway</h1>',
    }),
    makeRepository('team/not-json', [], {
      kind: 'answer',
      status: 200,
      contentType: json,
      body: '{"registry":"myregistry.azurecr.io","imageName":"team/no',
    }),
    makeRepository('team/other-shape', [], {
      kind: 'answer',
      status: 200,
      contentType: json,
      body: '{"name":"team/other-shape","tags":["1.0.0","latest"]}',
    }),
    makeRepository('team/silent', [], { kind: 'silence' }),
    await makeAzureHabits('team/web'),
    makeChart('team/chart'),
    await makeCorrupt('team/corrupt'),
    await makeHostile('team/hostile'),
    await makeLarge('team/large'),
    await makeLayers('team/layers'),
    await makeMultiPlatform('team/multi-platform'),
    await makeNoReferrers('team/no-referrers'),
    await makeOldFormats('team/old-formats'),
    ...makeDemos('team/demo'),
    await makeScans('team/scans'),
    await makeAttached('team/attached'),
    await makeCached('team/cached'),
    ...makeFaults(),
  ];
}
