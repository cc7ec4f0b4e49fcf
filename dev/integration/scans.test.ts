/**
 * The samples show what they are there to show, read as the plugin reads them.
 *
 * @jest-environment node
 */
import {
  DEFAULT_PROXY_ACCESS,
  readAttachment,
} from 'backstage-plugin-acr-common';
import {
  assess,
  AttachedReads,
  AttachedReportSource,
  countBySeverity,
  doAtOnce,
  FoundDocuments,
  ImageIdentity,
} from 'backstage-plugin-acr-common/reports';
import {
  countsOfTrend,
  makeDemos,
  makeScans,
  readDocument,
  RepositoryRecord,
} from 'backstage-plugin-acr-testing';
import {
  makeFound,
  makeRead,
  readManifest,
} from 'backstage-plugin-acr-testing/fakes';
import { v1Trivy, v2Trivy } from 'backstage-plugin-acr-testing/reports';

const OPTIONS = {
  registry: { name: '', access: DEFAULT_PROXY_ACCESS },
};

let scans: RepositoryRecord;
beforeAll(async () => {
  scans = await makeScans('team/scans');
});

function manifestOf({ content }: RepositoryRecord, digest: string) {
  return readManifest(
    JSON.parse(content!.manifests.get(digest)!.bytes.toString()),
  );
}

/** What is attached in either way. */
function listAttached({ content, tags }: RepositoryRecord, digest: string) {
  const referrers = [...content!.manifests].flatMap(([own, manifest]) =>
    readDocument(manifest).subject?.digest === digest ? [own] : [],
  );
  const companions = tags
    .filter(({ name }) => name === `${digest.replace(':', '-')}.att`)
    .map(tag => tag.digest);
  const sources = [...companions, ...referrers].map(own => ({
    digest: own,
    annotations: {},
  }));
  return { sources, isCut: false, isWithheld: false };
}

function sourceOf(repository: RepositoryRecord): AttachedReportSource {
  const reads: AttachedReads = {
    listAttached: async (_, digest) => listAttached(repository, digest),
    readAttachment: async (_, attached) =>
      readAttachment(attached, await manifestOf(repository, attached.digest)),
    readDocument: async (_, { digest }) =>
      repository.content!.blobs.get(digest)!,
  };
  return new AttachedReportSource(reads, 'page');
}

/** Everything that is attached to an image, read. */
async function readAll(
  repository: RepositoryRecord,
  digest: string,
): Promise<FoundDocuments> {
  const source = sourceOf(repository);
  const { candidates, ...list } = await source.listReports('', digest, OPTIONS);
  const documents = await Promise.all(
    candidates.map(async candidate =>
      makeRead(candidate, await source.readReport('', candidate.id), [digest]),
    ),
  );
  return makeFound(documents, list);
}

function digestOfTag({ tags }: RepositoryRecord, tag: string): string {
  return tags.find(({ name }) => name === tag)!.digest;
}

async function assessDigest(
  repository: RepositoryRecord,
  digest: string,
  index?: ImageIdentity['index'],
) {
  const manifest = await manifestOf(repository, digest);
  return doAtOnce(
    assess(await readAll(repository, digest), {
      manifest: digest,
      ...(manifest.kind === 'image' && { config: manifest.config.digest }),
      ...(index && { index }),
    }),
  );
}

function assessTag(repository: RepositoryRecord, tag: string) {
  return assessDigest(repository, digestOfTag(repository, tag));
}

/** The report that holds. */
async function heldBy(repository: RepositoryRecord, tag: string) {
  const assessment = await assessTag(repository, tag);
  return assessment.state === 'reported' ? assessment.reports[0] : undefined;
}

function countsOf(assessment: Awaited<ReturnType<typeof assessTag>>) {
  return assessment.state === 'reported'
    ? Object.values(countBySeverity(assessment.reports[0].report.findings))
    : assessment.state;
}

it.each([
  ['not-scanned', 'not-scanned'],
  ['nothing-recognised', [0, 0, 0, 0, 0]],
  ['no-findings', [0, 0, 0, 0, 0]],
  ['not-supported', 'not-supported'],
  ['unreadable', 'unreadable'],
  ['other-image', 'other-image'],
  ['stale', [1, 2, 0, 1, 0]],
  ['hostile', [5, 6, 0, 0, 3]],
  ['many', [100, 900, 2_000, 1_900, 100]],
  ['several', [0, 1, 0, 0, 0]],
  ['sbom-only', 'not-scanned'],
  ['multi-platform', 'not-scanned'],
])('%s is what its tag says', async (tag, expected) => {
  expect(countsOf(await assessTag(scans, tag))).toEqual(expected);
});

it('tells what has no findings from what was not recognised', async () => {
  expect(await heldBy(scans, 'no-findings')).toMatchObject({
    report: { isAnythingRecognised: true },
  });
  expect(await heldBy(scans, 'nothing-recognised')).toMatchObject({
    report: { isAnythingRecognised: false },
  });
});

it('has one finding twice in the hostile report, and unreadable ones', async () => {
  expect(await heldBy(scans, 'hostile')).toMatchObject({
    report: { findings: { length: 14 }, unreadable: 9 },
  });
});

it('has 300 packages with many findings', async () => {
  const findings = (await heldBy(scans, 'many'))?.report.findings ?? [];
  expect(findings).toHaveLength(5_000);
  expect(new Set(findings.map(finding => finding.package.name)).size).toBe(300);
});

it('names layers that the image has', async () => {
  const digest = digestOfTag(scans, 'stale');
  const { layers } = readDocument(scans.content!.manifests.get(digest)!);
  const findings = (await heldBy(scans, 'stale'))?.report.findings;
  expect(new Set(findings?.map(({ layer }) => layer))).toEqual(
    new Set(layers!.map(layer => layer.digest)),
  );
});

it('has a report of one platform', async () => {
  const digest = digestOfTag(scans, 'multi-platform');
  const manifest = await manifestOf(scans, digest);
  const images = manifest.kind === 'index' ? manifest.images : [];
  const assessed = await Promise.all(
    images.map(image => assessDigest(scans, image.digest, { digest, images })),
  );
  expect(assessed.map(countsOf)).toEqual([[0, 2, 1, 0, 0], 'not-scanned']);
});

it('has lists of packages that are no reports', async () => {
  const { documents } = await readAll(scans, digestOfTag(scans, 'sbom-only'));
  expect(documents.map(({ reading }) => reading)).toEqual([
    expect.objectContaining({ kind: 'sbom' }),
    expect.objectContaining({ kind: 'sbom' }),
  ]);
  documents.forEach(({ reading }) =>
    expect(JSON.stringify(reading)).toMatch(/"name":"[^"]*log4j-core"/),
  );
});

it('says of one report that it is large', async () => {
  const digest = digestOfTag(scans, 'large');
  const { candidates } = await sourceOf(scans).listReports('', digest, OPTIONS);
  expect(candidates.map(({ size }) => size)).toEqual([60 * 1024 * 1024]);
});

it('has a trend', async () => {
  const tags = scans.tags.map(({ name }) => name).filter(isOfTrend);
  expect(tags).toHaveLength(24);
  for (const tag of tags) {
    const counts = countsOfTrend(Number(tag.slice('trend-'.length)));
    expect(countsOf(await assessTag(scans, tag))).toEqual(
      Object.values(counts),
    );
  }
});

function isOfTrend(tag: string): boolean {
  return tag.startsWith('trend-');
}

/** Counts what stands in the JSON of Trivy. */
function countRaw(report: typeof v1Trivy | typeof v2Trivy) {
  const words = report.Results.flatMap(({ Vulnerabilities }) =>
    Vulnerabilities.map(({ Severity }) => Severity),
  );
  return ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'].map(
    severity => words.filter(word => word === severity).length,
  );
}

it('has the same of the real image in each form', async () => {
  const [demo, ...forms] = makeDemos('team/demo');
  for (const repository of [demo, ...forms]) {
    const assessment = await assessTag(repository, 'v1');
    expect([repository.name, countsOf(assessment)]).toEqual([
      repository.name,
      countRaw(v1Trivy),
    ]);
  }
  expect(countRaw(v1Trivy)).toEqual([2, 3, 1, 0, 0]);
  expect(countsOf(await assessTag(demo, 'v2'))).toEqual(countRaw(v2Trivy));
});

it('has four reports of it in one repository, that of Trivy the newest', async () => {
  const [demo] = makeDemos('team/demo');
  const { documents } = await readAll(demo, digestOfTag(demo, 'v1'));
  expect(
    documents.map(({ candidate: { fileName }, reading }) => [
      reading.kind,
      fileName.replace(/-.*/, ''),
    ]),
  ).toEqual([
    ['scan-report', 'trivy.json'],
    ['scan-report', 'bom.cdx.json'],
    ['scan-report', 'trivy.sarif'],
    ['scan-report', 'sha256'],
  ]);
  expect(await heldBy(demo, 'v1')).toMatchObject({
    candidate: { fileName: 'trivy.json' },
  });
});
