/** @jest-environment node */
import { makeRepository } from '../sampleData/make';
import { digestOf } from '../sampleData/oci';
import { RunningRegistry, startRegistry } from '.';
import { ADMIN, basic } from './testing';
import { RepositoryContent, RepositoryRecord, StoredManifest } from './types';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const SUBJECT = digestOf('an image');
const ALONE = digestOf('another image');

const NOTES = Array.from({ length: 250 }, (_, index) => ({
  artifactType: index % 5 === 0 ? 'application/a' : 'application/b',
  config: { mediaType: 'application/vnd.oci.empty.v1+json' },
  annotations: { number: String(index) },
  subject: { digest: SUBJECT },
}));
const PLAIN = {
  config: { mediaType: 'application/vnd.example.config' },
  subject: { digest: ALONE },
};

const ARTIFACT = JSON.stringify({
  mediaType: 'application/vnd.oci.artifact.manifest.v1+json',
  artifactType: 'vuln-scan',
  blobs: [],
  subject: { digest: digestOf('a third image') },
});

function makeReferrers(
  name: string,
  others: Partial<RepositoryContent> = {},
): RepositoryRecord {
  const manifests = new Map<string, StoredManifest>(
    [...NOTES, PLAIN].map(item => {
      const json = JSON.stringify(item);
      const stored = { mediaType: MANIFEST, bytes: Buffer.from(json) };
      return [digestOf(json), stored];
    }),
  );
  manifests.set(digestOf(ARTIFACT), {
    mediaType: JSON.parse(ARTIFACT).mediaType,
    bytes: Buffer.from(ARTIFACT),
  });
  const content = { manifests, blobs: new Map(), ...others };
  return { ...makeRepository(name, []), content };
}

let registry: RunningRegistry;
beforeAll(async () => {
  registry = await startRegistry({
    accounts: [ADMIN],
    repositories: [
      makeReferrers('team/api'),
      makeReferrers('team/untyped', { hidesArtifactTypes: true }),
      makeReferrers('team/without', { hasReferrers: false }),
      makeReferrers('team/linkless', { losesReferrerLinks: true }),
      makeReferrers('team/unfiltered', { ignoresArtifactType: true }),
      makeReferrers('team/gone', {
        goneManifests: new Set([digestOf(JSON.stringify(PLAIN))]),
      }),
      makeReferrers('team/cached', {
        cacheRule: { name: 'ghcr-io', source: 'x' },
      }),
    ],
  });
});
afterAll(() => registry.stop());

function get(path: string, accept = '*/*') {
  return fetch(`${registry.url}${path}`, {
    headers: { Authorization: basic(ADMIN), Accept: accept },
  });
}

/** Follows the links from page to page. */
async function readPages(first: string) {
  const pages: Array<Array<{ digest: string }>> = [];
  const links: string[] = [];
  let path: string | undefined = first;
  while (path) {
    const response: Response = await get(path);
    pages.push((await response.json()).manifests);
    const link = response.headers.get('Link') ?? '';
    path = /^<([^>]+)>; rel="next"$/.exec(link)?.[1];
    links.push(...(path ? [path] : []));
  }
  return { pages, links };
}

it.each([
  ['by 100, if it is not said', '', [100, 100, 50], 'n=100'],
  ['as many as are asked for', '?n=120', [120, 120, 10], 'n=120'],
  ['all at once', '?n=5000', [250], ''],
])('lists referrers in pages: %s', async (_what, query, sizes, n) => {
  const path = `/v2/team/api/referrers/${SUBJECT}`;
  const { pages, links } = await readPages(`${path}${query}`);
  expect(pages.map(page => page.length)).toEqual(sizes);
  expect(new Set(pages.flat().map(({ digest }) => digest)).size).toBe(250);
  links.forEach(link => {
    expect(link.replace(/last=[\w-]+/, 'last=…')).toBe(`${path}?last=…&${n}`);
  });
});

it('keeps to the type that is asked for', async () => {
  const path = `/v2/team/api/referrers/${SUBJECT}`;
  const type = 'artifactType=application%2Fa';
  const { pages, links } = await readPages(`${path}?n=30&${type}`);
  expect(pages.map(page => page.length)).toEqual([30, 20]);
  expect(links[0]).toMatch(/\?artifactType=application%2Fa&last=[\w-]+&n=30$/);
});

it('tells of a referrer what is known, and no more', async () => {
  const json = JSON.stringify(PLAIN);
  const response = await get(`/v2/team/api/referrers/${ALONE}`);
  expect(response.headers.get('Content-Type')).toContain(INDEX);
  expect(await response.json()).toEqual({
    schemaVersion: 2,
    mediaType: INDEX,
    manifests: [
      {
        mediaType: MANIFEST,
        digest: digestOf(json),
        size: json.length,
        artifactType: 'application/vnd.example.config',
      },
    ],
  });
});

it('may lack the types', async () => {
  const response = await get(`/v2/team/untyped/referrers/${ALONE}`);
  const [referrer] = (await response.json()).manifests;
  expect(Object.keys(referrer)).toEqual(['mediaType', 'digest', 'size']);
});

it('is empty for what nothing refers to', async () => {
  const path = `/v2/team/api/referrers/${digestOf('nothing')}`;
  expect((await readPages(path)).pages).toEqual([[]]);
});

it('is not there in a registry without it', async () => {
  const response = await get(`/v2/team/without/referrers/${SUBJECT}`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('404 page not found\n');
});

it('says that it kept to the type, unless it did not', async () => {
  const query = `referrers/${SUBJECT}?artifactType=application%2Fa&n=1000`;
  const kept = await get(`/v2/team/api/${query}`);
  expect(kept.headers.get('OCI-Filters-Applied')).toBe('artifactType');
  expect((await kept.json()).manifests).toHaveLength(50);
  const ignored = await get(`/v2/team/unfiltered/${query}`);
  expect(ignored.headers.has('OCI-Filters-Applied')).toBe(false);
  expect((await ignored.json()).manifests).toHaveLength(250);
});

it('keeps to a type that it does not tell', async () => {
  const type = 'artifactType=application%2Fa';
  const path = `/v2/team/untyped/referrers/${SUBJECT}?${type}`;
  const { pages } = await readPages(path);
  expect(pages.map(page => page.length)).toEqual([50]);
});

it('may lose the link to the next page', async () => {
  const { pages } = await readPages(`/v2/team/linkless/referrers/${SUBJECT}`);
  expect(pages.map(page => page.length)).toEqual([100]);
});

it('may list what is not there any more', async () => {
  const digest = digestOf(JSON.stringify(PLAIN));
  const { pages } = await readPages(`/v2/team/gone/referrers/${ALONE}`);
  expect(pages.flat().map(item => item.digest)).toContain(digest);
  const response = await get(`/v2/team/gone/manifests/${digest}`);
  expect(response.status).toBe(404);
  expect((await response.json()).errors[0].code).toBe('MANIFEST_UNKNOWN');
});

it('has no list where the source of a cache rule gives none', async () => {
  const response = await get(`/v2/team/cached/referrers/${SUBJECT}`);
  expect(response.status).toBe(424);
  expect(await response.json()).toEqual({
    errors: [
      {
        code: 'UNKNOWN',
        message:
          "request to fetch referrers from source 'x' for cache rule 'ghcr-io' returned status code 303",
      },
    ],
  });
});

it('gives an artifact manifest to who asks for its type', async () => {
  const mediaType = 'application/vnd.oci.artifact.manifest.v1+json';
  const path = `/v2/team/api/manifests/${digestOf(ARTIFACT)}`;
  const plain = await get(path, MANIFEST);
  expect(plain.status).toBe(404);
  expect((await plain.json()).errors).toEqual([
    {
      code: 'MANIFEST_UNKNOWN',
      message:
        'OCI artifact found, but accept header does not support OCI artifacts',
    },
  ]);
  const asked = await get(path, `${MANIFEST}, ${mediaType}`);
  expect(asked.headers.get('Content-Type')).toContain(mediaType);
  expect(await asked.text()).toBe(ARTIFACT);
});
