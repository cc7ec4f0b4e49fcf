/** What is read beside the tags, added to their lines. */
import {
  AcrManifestProperties,
  AcrTag,
  BuildCache,
} from 'backstage-plugin-acr-common';
import { AssessmentSummary } from 'backstage-plugin-acr-common/reports';
import { TagRow } from '../../../data/tags';

/** Adds to the lines what is known of their manifests by now. */
export function joinManifests(
  rows: TagRow[],
  manifests: ReadonlyMap<string, AcrManifestProperties>,
): TagRow[] {
  return manifests.size === 0
    ? rows
    : rows.map(row => ({ ...row, manifest: manifests.get(row.tag.digest) }));
}

/** Adds to the lines which of them have no manifest. */
export function markMissing(
  rows: TagRow[],
  isMissing: (tag: AcrTag) => boolean,
): TagRow[] {
  return rows.some(({ tag }) => isMissing(tag))
    ? rows.map(row =>
        isMissing(row.tag) ? { ...row, isManifestMissing: true } : row,
      )
    : rows;
}

/** Adds to the lines which of them are build caches. */
export function joinBuildCaches(
  rows: TagRow[],
  buildCaches: ReadonlyMap<string, BuildCache>,
): TagRow[] {
  return buildCaches.size === 0
    ? rows
    : rows.map(row => {
        const buildCache = buildCaches.get(row.tag.digest);
        return buildCache ? { ...row, buildCache } : row;
      });
}

/** Adds to the lines what is known of the security of their images. */
export function joinAssessments(
  rows: TagRow[],
  assessments: ReadonlyMap<string, AssessmentSummary>,
): TagRow[] {
  return assessments.size === 0
    ? rows
    : rows.map(row => ({
        ...row,
        assessment: assessments.get(row.tag.digest),
      }));
}

/** Adds to the lines on screen when their images come to their end of life. */
export function joinEndOfLife(
  rows: TagRow[],
  endOfLife: ReadonlyMap<string, Date>,
): TagRow[] {
  return endOfLife.size === 0
    ? rows
    : rows.map(row => {
        const date = endOfLife.get(row.tag.digest);
        return date ? { ...row, endOfLife: date } : row;
      });
}
