import { QueryClient } from '@tanstack/react-query';
import {
  AcrApi,
  AcrManifest,
  findPlatform,
  isIndexType,
  isOfOneDocument,
  toAcrError,
} from 'backstage-plugin-acr-common';
import {
  assess,
  Assessment,
  AssessmentSummary,
  doInTurns,
  FoundDocuments,
  FoundReport,
  ImageIdentity,
  LeftDocument,
  mayChangeAssessment,
  MergedLists,
  mergeLists,
  orderForReading,
  ReportCandidate,
  ReportRequestOptions,
  ScanReportSource,
  summarize,
} from 'backstage-plugin-acr-common/reports';
import { knownManifest, manifestQuery } from '../images';
import { BudgetSpent, fetchWithin, fewAtATime, ReadingBudget } from '../query';
import { attachedSource } from './attachedSource';

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
  /** What goes beyond it is left to the page of the image. */
  budget: ReadingBudget;
}

/** There is more to be read than is read for a row. */
const TOO_MUCH: AssessmentSummary = {
  state: 'large',
  unread: 0,
  unsupported: 0,
  isCut: false,
  isWithheld: false,
};

interface Reads extends AssessmentReads {
  source: ScanReportSource;
}

/**
 * Assesses an image by the reports of it, as its page does: of an index that
 * image counts which its page opens with.
 *
 * @param digest - of what a tag points to: an image, or an index of several
 */
export async function assessImage(
  from: AssessmentReads,
  digest: string,
): Promise<AssessmentSummary> {
  const { api, client, ownSource, budget } = from;
  const source =
    ownSource ?? attachedSource(client, api, { purpose: 'row', budget });
  try {
    return await assessWhatItPointsTo({ ...from, source }, digest);
  } catch (error) {
    if (error instanceof BudgetSpent) {
      return TOO_MUCH;
    }
    throw error;
  }
}

async function assessWhatItPointsTo(
  reads: Reads,
  digest: string,
): Promise<AssessmentSummary> {
  const manifest = mayBeIndex(reads, digest)
    ? await readManifest(reads, digest)
    : undefined;
  const images = manifest?.kind === 'index' ? manifest.images : [];
  const chosen = findPlatform(images, undefined);
  return assessByReports(
    reads,
    chosen
      ? {
          manifest: chosen.digest,
          ...(chosen.platform && { platform: chosen.platform }),
          index: { digest, images },
        }
      : { manifest: digest },
  );
}

/** What the table has read of manifests tells most of them apart. */
function mayBeIndex({ client, repository }: Reads, digest: string): boolean {
  const type = knownManifest(client, repository, digest)?.mediaType;
  return type === undefined || isIndexType(type);
}

/** Reads documents until none that is left may change what holds. */
async function assessByReports(
  reads: Reads,
  image: ImageIdentity,
): Promise<AssessmentSummary> {
  const { signal } = reads.options;
  const { candidates, left, ...lists } = await listReports(reads, image);
  const found: FoundDocuments = { ...lists, documents: [] };
  let known = image;
  let assessment = await doInTurns(assess(found, known), { signal });
  let read = 0;
  for (const { candidate, attachedTo } of orderForReading(candidates)) {
    if (!mayChangeAssessment(candidate, heldBy(assessment))) {
      continue;
    }
    if (!mayRead(reads, candidate, read)) {
      left.push(candidate);
      continue;
    }
    read += 1;
    try {
      const reading = await readReport(reads, candidate.id);
      found.documents.push({ candidate, attachedTo, reading });
    } catch (error) {
      if (!isOfOneDocument(error)) {
        throw error;
      }
      const name = candidate.fileName;
      found.unread.push({ name, error: toAcrError(error) });
    }
    // A report may call the image by its configuration.
    known = await withConfig(reads, known);
    assessment = await doInTurns(assess(found, known), { signal });
  }
  return summarizeBeside(assessment, left);
}

function mayRead(
  { budget }: Reads,
  { size }: ReportCandidate,
  read: number,
): boolean {
  return size <= MOST_BYTES && read < MOST_DOCUMENTS && budget.take(size);
}

/** What is not read may be the report that holds: then nothing is said of it. */
function summarizeBeside(
  assessment: Assessment,
  left: readonly LeftDocument[],
): AssessmentSummary {
  const summary = summarize(assessment);
  const held = heldBy(assessment);
  const telling = left.filter(each => mayChangeAssessment(each, held));
  if (telling.length === 0) {
    return summary;
  }
  // What does not say that it is a report mostly lists packages: what was found
  // stands, with a word on it.
  return telling.every(({ role }) => role === 'unknown') &&
    held?.report.findings.length
    ? { ...summary, isCut: true }
    : { ...summary, state: 'large' };
}

async function listReports(
  { source, repository, options }: Reads,
  { manifest, index }: ImageIdentity,
): Promise<MergedLists> {
  const subjects = index ? [index.digest, manifest] : [manifest];
  const lists = await Promise.all(
    subjects.map(async digest => ({
      digest,
      list: await source.listReports(repository, digest, {
        ...options,
        ...(digest === manifest && index && { index: index.digest }),
      }),
    })),
  );
  return {
    ...mergeLists(lists),
    // What is left and known is judged by what is read.
    isCut: lists.some(({ list }) => list.isCut && list.left === undefined),
  };
}

function readReport({ source, repository, options }: Reads, id: string) {
  return source.readReport(repository, id, options);
}

async function withConfig(
  reads: Reads,
  image: ImageIdentity,
): Promise<ImageIdentity> {
  if (image.config) {
    return image;
  }
  const manifest = await readManifest(reads, image.manifest);
  return manifest?.kind === 'image'
    ? { ...image, config: manifest.config.digest }
    : image;
}

/** The report that holds, of those that are read. */
function heldBy(assessment: Assessment): FoundReport | undefined {
  return assessment.state === 'reported' ? assessment.reports[0] : undefined;
}

/**
 * Reads a manifest, when its turn comes; `undefined` where no content is to be
 * had: reports may come from elsewhere all the same.
 */
async function readManifest(
  { api, client, repository, budget }: Reads,
  digest: string,
): Promise<AcrManifest | undefined> {
  try {
    return await fetchWithin(client, budget, {
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
