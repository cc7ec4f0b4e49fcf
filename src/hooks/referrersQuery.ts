import { AcrApi } from '../api/AcrApi';
import { toAcrError } from '../api/AcrError';
import { Descriptor } from '../api/contentTypes';
import { REPORT_TYPES } from '../image/referrerKinds';
import { fewAtATime } from './fewAtATime';
import { KEPT_FOR_GOOD } from './keptForGood';
import { queryKeys } from './queryKeys';

/** As many as are read of one list of what is attached to a manifest. */
const MOST = 1_000;

/**
 * As many as the service gives at once: where the `Link` header does not come
 * through there may be more, though nothing tells.
 */
const FULL_PAGE = 100;

/** What is attached to a manifest. */
export interface Referrers {
  items: Descriptor[];
  /** Whether there may be more, which are not read. */
  isCut: boolean;
  /** Whether the source of a cache rule has not given a list, or not all of it. */
  isWithheld?: boolean;
  /** Whether clients have made it, and not the registry. */
  isTagged?: boolean;
}

/**
 * How the referrers of a manifest are read: each list once, until the tags are
 * read anew. Where a list is not read to its end, it is asked again for reports
 * alone.
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
  const read = (artifactType?: string) =>
    readList(
      api.listReferrers(repository, digest, {
        signal,
        ...(artifactType && { artifactType }),
      }),
    );
  const list = await read();
  if (!list.isCut || list.isWithheld) {
    return list;
  }
  const found = new Map(list.items.map(item => [item.digest, item]));
  for (const type of REPORT_TYPES) {
    const { items, isWithheld } = await read(type);
    items.forEach(item => found.set(item.digest, item));
    if (isWithheld) {
      break;
    }
  }
  return { ...list, items: [...found.values()] };
}

/** Reads a list to its end, or as far as lists are read. */
async function readList(
  pages: ReturnType<AcrApi['listReferrers']>,
): Promise<Referrers> {
  let items: Descriptor[] = [];
  let pageCount = 0;
  let tagged: Pick<Referrers, 'isTagged'> = {};
  try {
    for await (const { referrers, next, isTagged } of pages) {
      pageCount += 1;
      tagged = isTagged ? { isTagged } : tagged;
      items = items.concat(referrers);
      if (items.length > MOST || (items.length === MOST && next)) {
        return { items: items.slice(0, MOST), isCut: true, ...tagged };
      }
    }
  } catch (error) {
    if (toAcrError(error).failure.kind === 'cache-source') {
      return { items, isCut: items.length > 0, isWithheld: true };
    }
    throw error;
  }
  return {
    items,
    isCut: pageCount === 1 && items.length === FULL_PAGE,
    ...tagged,
  };
}
