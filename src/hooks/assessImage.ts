import { QueryClient } from '@tanstack/react-query';
import { AcrApi } from '../api/AcrApi';
import { toAcrError } from '../api/AcrError';
import { Manifest } from '../api/contentTypes';
import { isIndexType } from '../api/mediaTypes';
import { ManifestPage } from '../api/types';
import { findPlatform } from '../image/platforms';
import { otherNames } from '../security/sources/AttachedReportSource';
import {
  assess,
  Assessment,
  ReadCandidate,
} from '../security/assessment/assess';
import { summarize } from '../security/assessment/summarizeAssessment';
import {
  ReportRequestOptions,
  ScanReportSource,
} from '../security/sources/ScanReportSource';
import { AssessmentSummary } from '../security/assessment/summary';
import { attachedSource } from './attachedSource';
import { fewAtATime } from './fewAtATime';
import { queryKeys } from './queryKeys';
import { manifestQuery } from './useManifest';

/** Larger reports are read on the image's own page only, in bytes. */
const MOST_BYTES = 10 * 1024 * 1024;
/** As many documents of an image as are read for a row. */
const MOST_DOCUMENTS = 8;

/** What an image is assessed with. */
export interface AssessmentReads {
  api: AcrApi;
  client: QueryClient;
  /** The app's own source of reports; else they are attached to images. */
  ownSource?: ScanReportSource;
  repository: string;
  options: ReportRequestOptions;
}

interface Reads extends AssessmentReads {
  source: ScanReportSource;
}

/**
 * Assesses an image by the reports of it.
 *
 * @param digest - of what a tag points to: an image, or an index of several
 */
export async function assessImage(
  from: AssessmentReads,
  digest: string,
): Promise<AssessmentSummary> {
  const { api, client, ownSource } = from;
  const reads = { ...from, source: ownSource ?? attachedSource(client, api) };
  if (!mayBeIndex(reads, digest)) {
    return readReports(reads, digest, []);
  }
  const manifest = await readManifest(reads, digest);
  const chosen =
    manifest?.kind === 'index'
      ? findPlatform(manifest.images, undefined)
      : undefined;
  const own = await readReports(reads, digest, chosen ? [chosen.digest] : []);
  if (own.state === 'reported' || !chosen) {
    return own;
  }
  // The reports of an index may be attached to the images in it.
  const report = await readReports(reads, chosen.digest, [digest]);
  return report.state === 'not-scanned' ? own : report;
}

/** What the table has read of manifests tells most of them apart. */
function mayBeIndex({ client, repository }: Reads, digest: string): boolean {
  const pages =
    client.getQueryData<{ pages: ManifestPage[] }>(
      queryKeys.manifests(repository),
    )?.pages ?? [];
  const type = pages
    .flatMap(({ manifests }) => manifests)
    .find(manifest => manifest.digest === digest)?.mediaType;
  return type === undefined || isIndexType(type);
}

/** Reads reports, the newest first, until one of them is of the image. */
async function readReports(
  reads: Reads,
  digest: string,
  names: string[],
): Promise<AssessmentSummary> {
  const { source, repository, options } = reads;
  const candidates = await source.listReports(repository, digest, options);
  const read = candidates
    .filter(({ size }) => size <= MOST_BYTES)
    .slice(0, MOST_DOCUMENTS);
  const documents: ReadCandidate[] = [];
  let assessment: Assessment = { state: 'not-scanned' };
  for (const candidate of read) {
    const reading = await source.readReport(repository, candidate.id, options);
    documents.push({ candidate, reading });
    const manifest = await readManifest(reads, digest);
    const config = manifest?.kind === 'image' ? otherNames(manifest) : [];
    assessment = assess(documents, [digest, ...names, ...config]);
    if (assessment.state === 'reported') {
      break;
    }
  }
  // Among what was not read there may be a report.
  if (assessment.state === 'not-scanned' && read.length < candidates.length) {
    return { state: 'large' };
  }
  return summarize(assessment);
}

/**
 * Reads a manifest, when its turn comes; `undefined` where no content is to be
 * had: reports may come from elsewhere all the same.
 */
async function readManifest(
  { api, client, repository }: Reads,
  digest: string,
): Promise<Manifest | undefined> {
  try {
    return await client.fetchQuery({
      ...manifestQuery(api, repository, digest),
      queryFn: ({ signal }) =>
        fewAtATime(api, signal, () =>
          api.getManifest(repository, digest, { signal }),
        ),
    });
  } catch (error) {
    if (toAcrError(error).failure.kind === 'no-endpoint') {
      return undefined;
    }
    throw error;
  }
}
