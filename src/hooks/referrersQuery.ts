import { AcrApi } from '../api/AcrApi';
import { Descriptor } from '../api/contentTypes';
import { fewAtATime } from './fewAtATime';
import { KEPT_FOR_GOOD } from './keptForGood';
import { queryKeys } from './queryKeys';

/**
 * As many as are read of what is attached to one manifest. It is as many as
 * the service gives at once, too: where the `Link` header does not come through
 * there may be more, though nothing tells.
 */
const MOST = 100;

/** What is attached to a manifest. */
export interface Referrers {
  items: Descriptor[];
  /** Whether there may be more, which are not read. */
  isCut: boolean;
}

/**
 * How the referrers of a manifest are read: each list once, until the tags are
 * read anew.
 */
export function referrersQuery(
  api: AcrApi,
  repository: string,
  digest: string,
) {
  return {
    ...KEPT_FOR_GOOD,
    queryKey: queryKeys.referrers(repository, digest),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      fewAtATime(api, signal, () => readAll(api, repository, digest, signal)),
  };
}

async function readAll(
  api: AcrApi,
  repository: string,
  digest: string,
  signal: AbortSignal,
): Promise<Referrers> {
  const items: Descriptor[] = [];
  const pages = api.listReferrers(repository, digest, { signal });
  for await (const { referrers } of pages) {
    items.push(...referrers);
    if (items.length >= MOST) {
      return { items: items.slice(0, MOST), isCut: true };
    }
  }
  return { items, isCut: false };
}
