import { useRef } from 'react';
import { assess, Assessment } from '../security/assessment/assess';
import { FoundDocuments } from '../security/assessment/foundDocuments';
import { ImageIdentity } from '../security/assessment/imageIdentity';
import { hasSameItems } from './useSameItems';

/**
 * Assesses an image when something else is known of it: a report may have very many
 * findings, and a page is drawn often.
 *
 * @returns the same as before, as long as the same is known
 */
export function useAssessed(
  found: FoundDocuments,
  identity: ImageIdentity,
): Assessment {
  const parts = partsOf(found, identity);
  const last = useRef<{ parts: unknown[]; assessment: Assessment }>();
  if (!last.current || !hasSameItems(last.current.parts, parts)) {
    last.current = { parts, assessment: assess(found, identity) };
  }
  return last.current.assessment;
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
