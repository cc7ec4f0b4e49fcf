/**
 * What is attached, as people's tools and Azure's habits have it, through
 * Backstage's real proxy from the embedded registry.
 *
 * @jest-environment node
 */
import { QueryClient } from '@tanstack/react-query';
import {
  AcrApiClient,
  eachPage,
  REPORT_TYPES,
} from 'backstage-plugin-acr-common';
import {
  ADMIN,
  basic,
  digestOf,
  makeRepository,
  RepositoryContent,
  RunningRegistry,
  startRegistry,
} from 'backstage-plugin-acr-testing';
import { attachmentQuery } from '../../src/data/images/attachmentQueries';
import {
  IMAGE_BUDGET,
  ReadingBudget,
} from '../../src/data/query/readingBudget';
import { referrersQuery } from '../../src/data/images/referrersQuery';
import { startProxy } from './startProxy';

const IMAGE = 'application/vnd.oci.image.manifest.v1+json';
const ARTIFACT = 'application/vnd.oci.artifact.manifest.v1+json';
const SARIF = 'application/sarif+json';
const EMPTY = {
  mediaType: 'application/vnd.oci.empty.v1+json',
  digest: digestOf('{}'),
  size: 2,
};
const SUBJECT = { mediaType: IMAGE, digest: digestOf('an image'), size: 7 };
const CREATED = 'org.opencontainers.image.created';
const SCAN = {
  mediaType: 'application/vnd.oci.image.layer.v1.tar',
  digest: digestOf('a report'),
  size: 8,
  annotations: { 'org.opencontainers.image.title': 'scan.json' },
};

/** Something attached, as it is pushed. */
function pushed(more: object) {
  const json = JSON.stringify({
    schemaVersion: 2,
    mediaType: IMAGE,
    config: EMPTY,
    layers: [SCAN],
    subject: SUBJECT,
    ...more,
  });
  return {
    digest: digestOf(json),
    mediaType: JSON.parse(json).mediaType,
    bytes: Buffer.from(json),
  };
}

function notes(count: number) {
  return Array.from({ length: count }, (_, at) =>
    pushed({
      artifactType: 'application/vnd.example.notes',
      annotations: { number: String(at) },
    }),
  );
}

const DATED = { annotations: { [CREATED]: '2026-01-02T00:00:00Z' } };
const REPORT = pushed({ artifactType: SARIF, ...DATED });
const OLD = pushed({
  mediaType: ARTIFACT,
  artifactType: 'vuln-scan',
  config: undefined,
  layers: undefined,
  blobs: [SCAN],
  ...DATED,
});

function holding(
  name: string,
  attached: Array<ReturnType<typeof pushed>>,
  more: Partial<RepositoryContent> = {},
) {
  const manifests = new Map(attached.map(item => [item.digest, item]));
  const content = { manifests, blobs: new Map(), ...more };
  return { ...makeRepository(name, []), content };
}

/** Lists come in the order of digests: of some reports the last one. */
const LATE = Array.from({ length: 2_000 }, (_, at) =>
  pushed({ artifactType: SARIF, annotations: { number: String(at) } }),
).sort((a, b) => (a.digest < b.digest ? -1 : 1))[1_999];
/** Enough that the report comes on the last page. */
const MANY = [...notes(230), LATE];
const PAIR = [REPORT, OLD];

let registry: RunningRegistry;
let client: AcrApiClient;
let linked: AcrApiClient;

beforeAll(async () => {
  registry = await startRegistry({
    accounts: [ADMIN],
    repositories: [
      holding('team/old', PAIR),
      holding('team/gone', PAIR, { goneManifests: new Set([OLD.digest]) }),
      holding('team/many', MANY),
      holding('team/linkless', MANY, { losesReferrerLinks: true }),
      holding('team/unfiltered', MANY, { ignoresArtifactType: true }),
      holding('team/untyped', MANY, { hidesArtifactTypes: true }),
      holding('team/endless', [...notes(1_010), LATE]),
      holding('team/cached', PAIR, {
        cacheRule: { name: 'ghcr-io', source: 'x' },
      }),
    ],
  });
  const authorization = basic(ADMIN);
  client = (await startProxy({ registry, authorization })).client;
  const allowedHeaders = ['Link'];
  linked = (await startProxy({ registry, authorization, allowedHeaders }))
    .client;
});
afterAll(() => registry.stop());

/** What a page reads with that was opened just now. */
function openPage() {
  const queries = { retry: false };
  return {
    cache: new QueryClient({ defaultOptions: { queries } }),
    budget: new ReadingBudget(IMAGE_BUDGET),
  };
}

function listReferrers(name: string, reader = client) {
  const { cache, budget } = openPage();
  return cache.fetchQuery(referrersQuery(reader, name, SUBJECT.digest, budget));
}

async function listAttached(name: string, reader = client) {
  const list = await listReferrers(name, reader);
  const digests = list.items.map(({ digest }) => digest);
  return { ...list, digests };
}

async function readAll(name: string) {
  const { items } = await listAttached(name);
  const { cache, budget } = openPage();
  const reads = items.map(item =>
    cache.fetchQuery(attachmentQuery(client, name, item, budget)),
  );
  const outcomes = await Promise.allSettled(reads);
  return new Map(items.map(({ digest }, at) => [digest, outcomes[at]]));
}

it('reads an artifact manifest beside an image’s', async () => {
  const read = await readAll('team/old');
  expect(read.get(OLD.digest)).toEqual({
    status: 'fulfilled',
    value: {
      kind: 'scan-report',
      artifactType: 'vuln-scan',
      createdAt: new Date('2026-01-02T00:00:00Z'),
      subject: SUBJECT.digest,
      documents: [SCAN],
    },
  });
  expect(read.get(REPORT.digest)).toMatchObject({
    value: { kind: 'scan-report', subject: SUBJECT.digest, documents: [SCAN] },
  });
});

it('reads the good one beside one that is gone', async () => {
  const read = await readAll('team/gone');
  expect(read.get(REPORT.digest)).toMatchObject({ status: 'fulfilled' });
  expect(read.get(OLD.digest)).toMatchObject({
    status: 'rejected',
    reason: { failure: { kind: 'content-unknown' } },
  });
});

it('follows the links to what is on the second page', async () => {
  const { digests, isCut } = await listAttached('team/many', linked);
  expect(digests).toHaveLength(231);
  expect(digests.at(-1)).toBe(LATE.digest);
  expect(isCut).toBe(false);
});

it.each([
  ['is lost on the way', 'team/many'],
  ['is lost before it', 'team/linkless'],
])('asks for reports where the link %s', async (_where, name) => {
  const from = registry.requests.length;
  const { digests, isCut } = await listAttached(name);
  expect(digests).toHaveLength(101);
  expect(digests.at(-1)).toBe(LATE.digest);
  expect(isCut).toBe(true);
  const path = `/v2/${encodeURIComponent(name)}/referrers/`;
  const asked = registry.requests
    .slice(from)
    .map(request => new URL(request.split(' ')[1], registry.url))
    .filter(({ pathname }) => pathname.startsWith(path))
    .map(({ searchParams }) => searchParams.get('artifactType'));
  expect(asked).toEqual([null, ...REPORT_TYPES]);
});

it('asks for reports where the registry tells no types', async () => {
  const { digests } = await listAttached('team/untyped');
  expect(digests).toHaveLength(101);
  expect(digests.at(-1)).toBe(LATE.digest);
});

it('takes nothing of another type from a registry that ignores it', async () => {
  const list = eachPage(cursor =>
    client.listReferrers('team/unfiltered', SUBJECT.digest, {
      artifactType: SARIF,
      cursor,
    }),
  );
  for await (const { referrers } of list) {
    expect(referrers).toEqual([]);
  }
  const { digests, isCut } = await listAttached('team/unfiltered');
  expect(digests).toHaveLength(100);
  expect(isCut).toBe(true);
});

it('stops at a thousand, but not before the reports', async () => {
  const { digests, isCut } = await listAttached('team/endless', linked);
  expect(digests).toHaveLength(1_001);
  expect(digests.at(-1)).toBe(LATE.digest);
  expect(isCut).toBe(true);
});

it('knows what the source of a cache rule withholds', async () => {
  expect(await listReferrers('team/cached')).toEqual({
    items: [],
    isCut: false,
    isWithheld: true,
  });
  const page = client.listReferrers('team/cached', SUBJECT.digest);
  await expect(page).rejects.toMatchObject({
    failure: { kind: 'cache-source', source: 'x' },
  });
});
