import { ReportCandidate, ReportListing } from '../model';

/**
 * A list of what is attached to a manifest.
 *
 * @alpha
 */
export interface ListOfSubject {
  /** The digest of the manifest. */
  digest: string;
  list: ReportListing;
}

/**
 * What is attached to an image, and to the index that it is in.
 *
 * @alpha
 */
export interface MergedLists
  extends Required<Omit<ReportListing, 'candidates'>> {
  candidates: Array<{
    candidate: ReportCandidate;
    /** The digests of the manifests that it is attached to. */
    attachedTo: string[];
  }>;
}

/**
 * Makes one list of several; what is attached to both is in it once.
 *
 * @alpha
 */
export function mergeLists(lists: readonly ListOfSubject[]): MergedLists {
  const candidates = new Map<string, MergedLists['candidates'][number]>();
  for (const { digest, list } of lists) {
    for (const candidate of list.candidates) {
      const known = candidates.get(candidate.id);
      candidates.set(candidate.id, {
        candidate: known?.candidate ?? candidate,
        // Its own word goes before that of the list, which somebody may have made.
        attachedTo: [...(known?.attachedTo ?? []), candidate.subject ?? digest],
      });
    }
  }
  return {
    candidates: [...candidates.values()],
    unsupported: lists.flatMap(({ list }) => list.unsupported ?? []),
    unread: lists.flatMap(({ list }) => list.unread ?? []),
    left: lists.flatMap(({ list }) => list.left ?? []),
    isCut: lists.some(({ list }) => list.isCut === true),
    isWithheld: lists.some(({ list }) => list.isWithheld === true),
  };
}
