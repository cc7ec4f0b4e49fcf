/** Indexes, and what is told of the images in them. */
import { minutesAgo } from '../make';
import { buildIndex, BuiltImage, Platform, readDocument } from '../oci';
import { attachTrivy } from '../scans/attachTrivy';
import { HOUR, scannedImage, ScannedTag, tagOf } from '../scans/scannedTags';
import {
  ALPINE,
  Counts,
  makeReport,
  makeResult,
  makeVulnerabilities,
} from '../scans/trivyReport';
import { makePredicates } from './buildKit';

const PLATFORMS: Platform[] = [
  { os: 'linux', architecture: 'amd64' },
  { os: 'linux', architecture: 'arm64' },
];

/** What is found on each platform, in the same order. */
const FOUND: Counts[] = [{ CRITICAL: 1, MEDIUM: 1 }, { HIGH: 3 }];

/** Builds an index that has the reports of both its images, and they none. */
export async function buildReportsOfIndex(name: string): Promise<ScannedTag> {
  const tag = 'index-reports';
  const index = await buildIndex(buildsOf(name, tag));
  const reports = PLATFORMS.map((platform, at) =>
    attachReport(name, index, at, platform),
  );
  return tagOf({ name: tag, image: index, pushed: 18 * HOUR }, reports);
}

/** As Trivy reports of a tag with several platforms: it names the index. */
function attachReport(
  name: string,
  index: BuiltImage,
  at: number,
  platform: Platform,
): BuiltImage {
  const child = {
    ...index,
    digest: readDocument(index.manifests.get(index.digest)!).manifests![at]
      .digest,
  };
  const { config } = readDocument(index.manifests.get(child.digest)!);
  return attachTrivy(
    index,
    makeReport(name, index, {
      created: minutesAgo(30 - at),
      operatingSystem: ALPINE,
      metadata: { ImageID: config!.digest, ImageConfig: platform },
      results: [makeResult(makeVulnerabilities(child, FOUND[at]))],
    }),
  );
}

/** Builds an index with what BuildKit attests of its images, and no report. */
export async function buildAttested(name: string): Promise<ScannedTag> {
  const tag = 'buildkit';
  const image = await buildIndex(buildsOf(name, tag), {
    hasAttestations: true,
    predicates: makePredicates(),
  });
  return tagOf({ name: tag, image, pushed: 19 * HOUR }, []);
}

function buildsOf(name: string, tag: string) {
  const build = scannedImage(name, tag);
  return PLATFORMS.map(platform => ({ ...build, platform }));
}
