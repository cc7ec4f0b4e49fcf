/** What is read beside the tags, added to their lines. */
import { BuildCaches, ReferrersEndpoint } from '../../../data/images';
import { KnownAssessments } from '../../../data/reports';
import { Manifests, TagRow } from '../../../data/tags';

/** What is known of the images of a repository beside their tags. */
export interface RowFacts {
  manifests: Manifests;
  buildCaches: BuildCaches;
  /** Whether there may be reports of them, or why none can be listed. */
  mayHaveReports: ReferrersEndpoint;
  /** What was known of their security when the user sorted by that. */
  assessments?: KnownAssessments;
}

/** Adds to a line what is known of its image by now. */
export function withFacts(row: TagRow, facts: RowFacts): TagRow {
  const { manifests, buildCaches, mayHaveReports, assessments } = facts;
  const { digest } = row.tag;
  return {
    ...row,
    manifest: manifests.byDigest.get(digest),
    isManifestMissing: manifests.isMissing(row.tag),
    buildCache: buildCaches.get(digest),
    mayHaveReports,
    assessment: assessments?.get(digest),
  };
}
