import { AcrTag } from 'backstage-plugin-acr-common';
import {
  AssessmentSummary,
  tellingCounts,
  verdictOf,
} from 'backstage-plugin-acr-common/reports';
import { useEffect, useState } from 'react';
import { Reading } from '../query';
import { useAssessments } from './useAssessments';

/** As many images as the trend is made of. */
const MOST_SCANNED = 20;
/** As many images as are looked at for those. */
const MOST_LOOKED_AT = 40;
/** As many as are looked at before it is clear whether more are needed. */
const STEP = 10;

/** What the scan of an image told. */
export type ScannedSummary = Extract<AssessmentSummary, { state: 'reported' }>;

/** An image that was scanned. */
export interface TrendPoint {
  tag: AcrTag;
  summary: ScannedSummary;
}

/** How the findings of the newest images came about, as far as it is read. */
export interface FindingsTrend {
  /** The newest images that were scanned, the oldest first. */
  points: TrendPoint[];
  /** How many images were looked at. */
  lookedAt: number;
  notScanned: number;
  /** How many have a report of nothing: nothing in them was recognised. */
  nothingRecognised: number;
  /** How many have a report that tells nothing of the image. */
  unusable: number;
  /** Why something could not be looked at. */
  failures: Array<Extract<Reading<unknown>, { state: 'failed' }>>;
  /** How many images are still to be read of those that are looked at. */
  pending: number;
}

/**
 * Looks for the newest images that were scanned, some at a time. Works below an
 * `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @param images - one tag for each image, the newest first
 */
export function useFindingsTrend(
  repository: string,
  images: readonly AcrTag[],
): FindingsTrend {
  const [room, setRoom] = useState(STEP);
  const tags = images.slice(0, room);
  const readings = useAssessments(
    repository,
    tags.map(({ digest }) => digest),
    { enabled: true },
  );
  const looks = upToLastScan(
    tags.map(tag => ({ tag, reading: readings.get(tag.digest) })),
  );
  const read = looks.flatMap(({ tag, reading }) =>
    reading?.state === 'ready' ? [{ tag, summary: reading.value }] : [],
  );
  const points = read.flatMap(({ tag, summary }) =>
    isScan(summary) ? [{ tag, summary }] : [],
  );
  const failures = looks.flatMap(({ reading }) =>
    reading?.state === 'failed' ? [reading] : [],
  );
  const pending = looks.length - read.length - failures.length;

  const isMoreWanted =
    pending === 0 &&
    // Whatever ails these, ails the next ones, too.
    failures.length === 0 &&
    points.length < MOST_SCANNED &&
    room < Math.min(MOST_LOOKED_AT, images.length);
  useEffect(() => {
    if (isMoreWanted) {
      setRoom(before => Math.min(before + STEP, MOST_LOOKED_AT));
    }
  }, [isMoreWanted, room]);

  const notScanned = read.filter(
    ({ summary }) => summary.state === 'not-scanned',
  ).length;
  const nothingRecognised = read.filter(
    ({ summary }) => verdictOf(summary) === 'nothing-recognised',
  ).length;
  return {
    points: [...points].reverse(),
    lookedAt: looks.length,
    notScanned,
    nothingRecognised,
    unusable: read.length - points.length - notScanned - nothingRecognised,
    failures,
    pending,
  };
}

/** An image that is looked at. */
interface Look {
  tag: AcrTag;
  reading?: Reading<AssessmentSummary>;
}

/** What comes after as many scanned images as are wanted does not count. */
function upToLastScan(looks: Look[]): Look[] {
  const scans = looks.flatMap(({ reading }, at) =>
    reading?.state === 'ready' && isScan(reading.value) ? [at] : [],
  );
  const last = scans[MOST_SCANNED - 1];
  return last === undefined ? looks : looks.slice(0, last + 1);
}

/** A scanner that recognised nothing has found nothing out. */
function isScan(summary: AssessmentSummary): summary is ScannedSummary {
  return tellingCounts(summary) !== undefined;
}
