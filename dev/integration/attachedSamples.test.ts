/**
 * What the sandbox's repository of attachments is there to show, as a row of the
 * table comes to it: through Backstage's real proxy from the embedded registry.
 *
 * @jest-environment node
 */
import { QueryClient } from '@tanstack/react-query';
import {
  AcrApiClient,
  DEFAULT_PROXY_ACCESS,
  eachPage,
} from 'backstage-plugin-acr-common';
import {
  AssessmentSummary,
  verdictOf,
} from 'backstage-plugin-acr-common/reports';
import {
  ADMIN,
  basic,
  makeAttached,
  makeCached,
  RepositoryRecord,
  RunningRegistry,
  startRegistry,
} from 'backstage-plugin-acr-testing';
import { assessImage } from '../../src/data/reports/assessImage';
import {
  ReadingBudget,
  TABLE_BUDGET,
} from '../../src/data/query/readingBudget';
import { startProxy } from './startProxy';

let registry: RunningRegistry;
let repositories: RepositoryRecord[];
let client: AcrApiClient;

beforeAll(async () => {
  repositories = [
    await makeAttached('team/attached'),
    await makeCached('team/cached'),
  ];
  registry = await startRegistry({ repositories, accounts: [ADMIN] });
  const authorization = basic(ADMIN);
  ({ client } = await startProxy({
    registry,
    authorization,
    allowedHeaders: ['Link'],
  }));
});
afterAll(() => registry.stop());

async function assess(tag: string, name = 'team/attached') {
  const repository = repositories.find(each => each.name === name)!;
  const { digest } = repository.tags.find(each => each.name === tag)!;
  return assessImage(
    {
      api: client,
      client: new QueryClient({
        defaultOptions: { queries: { retry: false } },
      }),
      repository: name,
      budget: new ReadingBudget(TABLE_BUDGET),
      options: {
        registry: { name: '', access: DEFAULT_PROXY_ACCESS },
      },
    },
    digest,
  );
}

/** The verdict, and what there is of it that is not nothing. */
function tell(summary: AssessmentSummary) {
  const { unread, unsupported } = summary;
  const others = {
    ...(unread && { unread }),
    ...(unsupported && { unsupported }),
  };
  if (summary.state !== 'reported') {
    return [summary.state, others];
  }
  const { counts, setAside, secrets, misconfigurations } = summary;
  return [
    verdictOf(summary),
    {
      ...others,
      ...(summary.findings && { counts: Object.values(counts) }),
      ...(setAside && { setAside }),
      ...(secrets && { secrets }),
      ...(misconfigurations && { misconfigurations }),
    },
  ];
}

it.each([
  ['set-aside', 'findings', { counts: [0, 0, 2, 0, 0], setAside: 3 }],
  ['set-aside-all', 'set-aside', { setAside: 2 }],
  ['set-aside-sarif', 'findings', { counts: [0, 3, 0, 0, 0], setAside: 1 }],
  ['set-aside-vex', 'findings', { counts: [0, 1, 0, 2, 0], setAside: 3 }],
  ['secrets-found', 'secrets', { secrets: 2 }],
  ['secrets-none', 'partly-scanned', {}],
  ['misconfigurations-only', 'partly-scanned', { misconfigurations: 1 }],
  ['libraries-only', 'partial', {}],
  ['secrets-later', 'findings', { counts: [0, 2, 0, 1, 0] }],
  ['two-scanners', 'findings', { counts: [1, 2, 0, 3, 0] }],
  ['grype', 'findings', { counts: [1, 1, 1, 1, 0] }],
  ['gone-beside', 'findings', { counts: [0, 2, 0, 0, 0], unread: 1 }],
  ['truncated-beside', 'findings', { counts: [0, 0, 3, 0, 0], unread: 1 }],
  ['unsupported', 'unsupported', { unsupported: 1 }],
  ['unsupported-beside', 'no-findings', { unsupported: 1 }],
  ['old-artifact', 'findings', { counts: [0, 0, 0, 2, 0] }],
  ['many-referrers', 'findings', { counts: [0, 1, 0, 0, 0] }],
  ['index-reports', 'findings', { counts: [1, 0, 1, 0, 0] }],
  ['buildkit', 'not-scanned', {}],
  ['syft-other-digest', 'not-scanned', {}],
])('%s comes to %s', async (tag, verdict, rest) => {
  expect(tell(await assess(tag))).toEqual([verdict, rest]);
});

it('says of a cache rule that its source told nothing', async () => {
  expect(tell(await assess('1.0.0', 'team/cached'))).toEqual(['withheld', {}]);
});

it('has the newest report of many on the second page', async () => {
  const [{ tags }] = repositories;
  const { digest } = tags.find(({ name }) => name === 'many-referrers')!;
  const pages = [];
  for await (const page of eachPage(cursor =>
    client.listReferrers('team/attached', digest, { cursor }),
  )) {
    pages.push(page.referrers.map(({ artifactType }) => artifactType));
  }
  expect(pages.map(types => types.length)).toEqual([100, 22]);
  expect(pages[1]).toContain('application/vnd.aquasec.trivy.report.v1+json');
});
