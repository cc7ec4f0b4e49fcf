import { Provenance } from '../model';
import { isOwn, listDocuments } from './assess';
import { madeOrAttachedAt } from './believableTimes';
import { ReadCandidate } from './foundDocuments';
import { ImageIdentity } from './imageIdentity';

/** How an image was built, by the newest document that attests to it. */
export function findProvenance(
  candidates: readonly ReadCandidate[],
  image: ImageIdentity,
): Provenance | undefined {
  return listDocuments(candidates, image)
    .flatMap(({ candidate, reading, scope }) =>
      reading.kind === 'provenance' && isOwn(scope)
        ? [{ candidate, provenance: reading.provenance }]
        : [],
    )
    .sort((a, b) => timeOf(b) - timeOf(a))[0]?.provenance;
}

function timeOf({
  candidate,
  provenance,
}: {
  candidate: ReadCandidate['candidate'];
  provenance: Provenance;
}): number {
  return madeOrAttachedAt(provenance.createdAt, candidate)?.getTime() ?? 0;
}
