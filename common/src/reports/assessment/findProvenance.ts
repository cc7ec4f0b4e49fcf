import { Provenance } from '../model';
import type { Steps } from '../../steps';
import { isOwnScope, listDocuments } from './assess';
import { madeOrAttachedAt } from './believableTimes';
import { ReadCandidate } from './foundDocuments';
import { ImageIdentity } from './imageIdentity';

/**
 * How an image was built, by the newest document that attests to it.
 *
 * @alpha
 */
export function* findProvenance(
  candidates: readonly ReadCandidate[],
  image: ImageIdentity,
): Steps<Provenance | undefined> {
  let newest: Attested | undefined;
  for (const each of yield* listDocuments(candidates, image)) {
    yield;
    const { candidate, reading, scope } = each;
    if (reading.kind === 'provenance' && isOwnScope(scope)) {
      const attested = { candidate, provenance: reading.provenance };
      newest = newest && timeOf(newest) >= timeOf(attested) ? newest : attested;
    }
  }
  return newest?.provenance;
}

interface Attested {
  candidate: ReadCandidate['candidate'];
  provenance: Provenance;
}

function timeOf({ candidate, provenance }: Attested): number {
  return madeOrAttachedAt(provenance.createdAt, candidate)?.getTime() ?? 0;
}
