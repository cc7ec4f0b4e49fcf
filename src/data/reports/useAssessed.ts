import {
  assess,
  Assessment,
  findProvenance,
  FoundDocuments,
  ImageIdentity,
  Provenance,
  Steps,
} from 'backstage-plugin-acr-common/reports';
import { useInTurns } from '../query';

/** What is known of an image's security. */
export interface Assessed {
  assessment: Assessment;
  /** How the image was built, by what is attached to it. */
  provenance?: Provenance;
}

/**
 * Assesses an image when something else is known of it: a report may have very many
 * findings, and a page is drawn often. What was known before stands meanwhile.
 *
 * @returns the same as before, as long as the same is known; nothing of an image that
 * is not assessed yet
 */
export function useAssessed(
  found: FoundDocuments,
  identity: ImageIdentity,
): Partial<Assessed> & { isAssessing: boolean } {
  const { value, isUnderWay } = useInTurns(
    identity.manifest,
    partsOf(found, identity),
    () => assessAll(found, identity),
  );
  return { ...value, isAssessing: isUnderWay };
}

function* assessAll(
  found: FoundDocuments,
  identity: ImageIdentity,
): Steps<Assessed> {
  return {
    assessment: yield* assess(found, identity),
    provenance: yield* findProvenance(found.documents, identity),
  };
}

/** All that an assessment depends on; of lists that are made anew, what is in them. */
function partsOf(
  { documents, unread, unsupported, isCut, isWithheld }: FoundDocuments,
  identity: ImageIdentity,
): unknown[] {
  return [
    JSON.stringify(identity),
    isCut,
    isWithheld,
    ...documents.flatMap(({ candidate, attachedTo, reading }) => [
      candidate,
      attachedTo.join(),
      reading,
    ]),
    ...unread.flatMap(each => [
      each.name,
      'error' in each ? each.error : each.problem,
    ]),
    ...unsupported,
  ];
}
