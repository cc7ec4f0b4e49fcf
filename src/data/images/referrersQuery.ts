import { QueryClient, QueryFunctionContext } from '@tanstack/react-query';
import {
  AcrApi,
  Descriptor,
  ListCursor,
  ReferrerListOptions,
  ReferrerPage,
  REPORT_TYPES,
  toAcrError,
} from 'backstage-plugin-acr-common';
import {
  fetchAnyway,
  fetchWithin,
  FRESH_FOR,
  KEPT_FOR_GOOD,
  queryKeys,
  ReadingBudget,
} from '../query';
import { readOrKeep } from './keptReferrers';
import { askForReferrers } from './referrersThrottle';

/** As many as are read of one list of what is attached to a manifest. */
const MOST = 1_000;

/** As many as are read of it for a row. */
const MOST_FOR_ROW = 300;

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

/** The beginning of such a list. */
export interface FirstReferrers extends Referrers {
  /** Where the list goes on, if that is known. */
  next?: ListCursor;
}

type ReadPage = (options: ReferrerListOptions) => Promise<ReferrerPage>;

/**
 * How the first page of what is attached to a manifest is read: each once, until the
 * tags are read anew; and from the registry once in ten minutes, unless the user
 * refreshes.
 */
export function firstReferrersQuery(
  api: AcrApi,
  repository: string,
  digest: string,
) {
  return {
    ...KEPT_FOR_GOOD,
    queryKey: queryKeys.firstReferrers(repository, digest),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      readOrKeep(api, { repository, digest }, () =>
        readFirst(pagesOf(api, repository, digest, signal)({})),
      ),
  };
}

/** Reads pages of a list, each when it may be asked for. */
function pagesOf(
  api: AcrApi,
  repository: string,
  digest: string,
  signal: AbortSignal,
): ReadPage {
  return options =>
    askForReferrers(api, signal, () =>
      api.listReferrers(repository, digest, { ...options, signal }),
    );
}

/**
 * Reads what is attached to a manifest as far as it is read for a row: the first
 * page, and where the list is known to go on, some more.
 *
 * @param budget - no more than the first page is read where it is spent
 */
export async function readReferrersForRow(
  api: AcrApi,
  client: QueryClient,
  { repository, digest }: { repository: string; digest: string },
  budget: ReadingBudget,
): Promise<Referrers> {
  const { next, ...first } = await fetchWithin(
    client,
    budget,
    firstReferrersQuery(api, repository, digest),
  );
  const { signal } = new AbortController();
  return next === undefined
    ? first
    : readRest(
        first.items,
        MOST_FOR_ROW,
        budget,
        next,
        pagesOf(api, repository, digest, signal),
      );
}

/**
 * How the referrers of a manifest are read: each list once, until the tags are
 * read anew, and its first page not again if that is new. Where a list is not read
 * to its end, it is asked again for reports alone.
 *
 * @param budget - no more than the first page is read where it is spent
 */
export function referrersQuery(
  api: AcrApi,
  repository: string,
  digest: string,
  budget: ReadingBudget,
) {
  return {
    ...KEPT_FOR_GOOD,
    queryKey: queryKeys.referrers(repository, digest),
    queryFn: async ({ client, signal }: QueryFunctionContext) => {
      const first = await fetchAnyway(client, budget, {
        ...firstReferrersQuery(api, repository, digest),
        staleTime: FRESH_FOR,
        retry: false, // It is tried again from here.
      });
      return readOn(first, budget, pagesOf(api, repository, digest, signal));
    },
  };
}

async function readFirst(
  reading: Promise<ReferrerPage>,
): Promise<FirstReferrers> {
  const page = await unlessWithheld(reading);
  if (!page) {
    return { items: [], isCut: false, isWithheld: true };
  }
  const { referrers, next, isTagged } = page;
  const tagged = isTagged && { isTagged };
  if (referrers.length > MOST) {
    return { items: referrers.slice(0, MOST), isCut: true, ...tagged };
  }
  const isCut = next !== undefined || referrers.length === FULL_PAGE;
  return {
    items: referrers,
    isCut,
    ...(next !== undefined && { next }),
    ...tagged,
  };
}

async function readOn(
  { next, ...first }: FirstReferrers,
  budget: ReadingBudget,
  readPage: ReadPage,
): Promise<Referrers> {
  const list =
    next === undefined
      ? first
      : await readRest(first.items, MOST, budget, next, readPage);
  if (!list.isCut || list.isWithheld) {
    return list;
  }
  const found = new Map(list.items.map(item => [item.digest, item]));
  for (const artifactType of REPORT_TYPES) {
    const page = budget.take()
      ? await unlessWithheld(readPage({ artifactType }))
      : undefined;
    if (!page) {
      break;
    }
    page.referrers.slice(0, MOST).forEach(item => found.set(item.digest, item));
  }
  return { ...first, items: [...found.values()], isCut: true };
}

/** Reads a list to its end, or as far as lists are read. */
async function readRest(
  known: readonly Descriptor[],
  most: number,
  budget: ReadingBudget,
  from: ListCursor,
  readPage: ReadPage,
): Promise<Referrers> {
  const items = [...known];
  let cursor: ListCursor | undefined = from;
  while (cursor !== undefined && items.length < most && budget.take()) {
    const page: ReferrerPage | undefined = await unlessWithheld(
      readPage({ cursor }),
    );
    if (!page) {
      return { items, isCut: true, isWithheld: true };
    }
    const room = most - items.length;
    items.push(...page.referrers.slice(0, room));
    if (page.next === undefined) {
      return { items, isCut: page.referrers.length > room };
    }
    cursor = page.next;
  }
  return { items, isCut: true };
}

/** @returns `undefined` where the source of a cache rule gives nothing */
async function unlessWithheld<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (toAcrError(error).failure.kind === 'cache-source') {
      return undefined;
    }
    throw error;
  }
}
