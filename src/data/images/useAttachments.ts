import {
  QueryFunctionContext,
  useQueries,
  useQuery,
} from '@tanstack/react-query';
import {
  AcrTag,
  Attachment,
  AttachmentSource,
  readAttachment,
} from 'backstage-plugin-acr-common';
import { FRESH_FOR, Reading, toReading, useReadingBudget } from '../query';
import { useAcrApi } from '../registries';
import { attachmentQuery, companionsQuery } from './attachmentQueries';
import { Referrers, referrersQuery } from './referrersQuery';

/** Something that is attached, and what its own manifest says. */
export interface AttachmentReading {
  /** The digest of its manifest. */
  digest: string;
  /** What is known of it from the list alone, or by now. */
  attachment: Attachment;
  /** How far its own manifest is read. */
  reading: Reading<Attachment>;
}

/**
 * Lists what is attached to a manifest. Works below a `RegistryProvider` and a
 * `ReadingBudgetProvider`.
 *
 * @param repository - a checked repository name
 * @param digest - of the manifest; `undefined` reads nothing
 */
export function useReferrers(
  repository: string,
  digest: string | undefined,
): Reading<Referrers> {
  const api = useAcrApi();
  const budget = useReadingBudget();
  return toReading(
    useQuery({
      ...referrersQuery(api, repository, digest ?? '', budget),
      // What is attached to one image is as new as the lists that the browser keeps.
      staleTime: FRESH_FOR,
      enabled: digest !== undefined,
    }),
  );
}

/**
 * Lists the tags under which cosign keeps what it attaches to a manifest. Works
 * below a `RegistryProvider`.
 *
 * @param digest - of the manifest; `undefined` reads nothing
 */
export function useCompanions(
  repository: string,
  digest: string | undefined,
): Reading<AcrTag[]> {
  const api = useAcrApi();
  return toReading(
    useQuery({
      ...companionsQuery(api, repository, digest ?? ''),
      enabled: digest !== undefined,
    }),
  );
}

/**
 * Reads what attached things on screen are: lists of them need not tell. That much is
 * read in any case, and charged. Works below a `RegistryProvider` and a
 * `ReadingBudgetProvider`.
 *
 * @param repository - a checked repository name
 * @param referrers - what is told of their manifests
 */
export function useAttachments(
  repository: string,
  referrers: readonly AttachmentSource[],
): AttachmentReading[] {
  const api = useAcrApi();
  const budget = useReadingBudget();
  const results = useQueries({
    queries: referrers.map(referrer => {
      const query = attachmentQuery(api, repository, referrer, budget);
      return {
        ...query,
        queryFn: (context: QueryFunctionContext) => {
          budget.charge(referrer.size);
          return query.queryFn(context);
        },
      };
    }),
  });
  return referrers.map((referrer, at) => {
    const reading = toReading(results[at]);
    const attachment =
      reading.state === 'ready' ? reading.value : readAttachment(referrer);
    return { digest: referrer.digest, attachment, reading };
  });
}

/** Puts together what says in its list what it is, in the order of the kinds. */
export function knownFirst(
  referrers: readonly AttachmentSource[],
): AttachmentSource[] {
  const isKnown = (referrer: AttachmentSource) =>
    readAttachment(referrer).kind !== 'other';
  return [
    ...referrers.filter(isKnown),
    ...referrers.filter(referrer => !isKnown(referrer)),
  ];
}
