import { ReportCandidate } from '../model';
import { MergedLists } from './mergeLists';

/**
 * A candidate, and what it is attached to.
 *
 * @alpha
 */
export type ListedCandidate = MergedLists['candidates'][number];

/** What bears on findings first; what tells of the build or of packages last. */
const ROLES: Array<ReportCandidate['role']> = [
  'report',
  'vex',
  'unknown',
  'provenance',
  'packages',
];

/**
 * Orders documents so that the most telling are read where not all can be: those of
 * the image before those of its index, and then by what they say that they are; else
 * they stay as they are listed.
 *
 * @param image - the digest of the image's own manifest
 *
 * @alpha
 */
export function orderForPage(
  candidates: readonly ListedCandidate[],
  image: string | undefined,
): ListedCandidate[] {
  const isOfIndex = ({ attachedTo }: ListedCandidate) =>
    Number(!attachedTo.some(digest => digest === image));
  return [...candidates].sort(
    (a, b) =>
      isOfIndex(a) - isOfIndex(b) ||
      ROLES.indexOf(a.candidate.role) - ROLES.indexOf(b.candidate.role),
  );
}
