import { QueryClient } from '@tanstack/react-query';
import {
  AcrApi,
  AcrTag,
  AttachmentSource,
  attestationsOf,
  isCompanionOf,
  TagPage,
} from 'backstage-plugin-acr-common';
import {
  AttachedList,
  AttachedReads,
  AttachedReportSource,
  ReadingPurpose,
  ScanReportSource,
} from 'backstage-plugin-acr-common/reports';
import {
  attachmentQuery,
  companionsQuery,
  manifestQuery,
  readReferrersForRow,
  referrersQuery,
} from '../images';
import {
  BudgetSpent,
  fetchWithin,
  fewAtATime,
  queryKeys,
  ReadingBudget,
} from '../query';

/** Something may be attached. */
const NOT_LISTED: AttachedList = {
  sources: [],
  isCut: true,
  isWithheld: false,
};

/** How what is attached is read. */
export interface AttachedReading {
  /** For a row as little is read as will do. */
  purpose: ReadingPurpose;
  /** What is read beyond it is left, and told to be. */
  budget: ReadingBudget;
  /** How old what is known to be attached may be, in ms. */
  staleTime?: number;
}

/**
 * The reports that are attached to images in a registry. What is read for anything
 * else on the page is not read again for them.
 */
export function attachedSource(
  client: QueryClient,
  api: AcrApi,
  { purpose, budget, staleTime = Infinity }: AttachedReading,
): ScanReportSource {
  const listReferrers = (repository: string, digest: string) => {
    if (purpose === 'page') {
      const list = referrersQuery(api, repository, digest, budget);
      return client.fetchQuery({ ...list, staleTime });
    }
    const subject = { repository, digest };
    return readReferrersForRow(api, client, subject, budget);
  };
  const listCompanions = (repository: string, digest: string) =>
    listKnownCompanions(client, repository, digest, staleTime) ??
    fetchWithin(client, budget, {
      ...companionsQuery(api, repository, digest),
      staleTime,
    });
  const listAttached = async (
    repository: string,
    digest: string,
    index: string | undefined,
  ): Promise<AttachedList> => {
    const [referrers, companions, around] = await Promise.all([
      listReferrers(repository, digest),
      listCompanions(repository, digest),
      index === undefined
        ? undefined
        : fetchWithin(client, budget, manifestQuery(api, repository, index)),
    ]);
    const tagged = companions.map(tag => ({
      digest: tag.digest,
      annotations: {},
    }));
    const sources: AttachmentSource[] = [
      ...tagged,
      ...attestationsOf(around, digest),
      ...referrers.items,
    ];
    // A registry may list what cosign has tagged, too.
    const unique = new Map(sources.map(each => [each.digest, each]));
    return {
      sources: [...unique.values()],
      isCut: referrers.isCut,
      isWithheld: referrers.isWithheld ?? false,
    };
  };
  const reads: AttachedReads = {
    listAttached: async (...subject) =>
      (await unlessSpent(listAttached(...subject))) ?? NOT_LISTED,
    readAttachment: (repository, attached) =>
      unlessSpent(
        fetchWithin(
          client,
          budget,
          attachmentQuery(api, repository, attached, budget),
          attached.size,
        ),
      ),
    readDocument: (repository, descriptor, signal) =>
      fewAtATime(api, signal ?? new AbortController().signal, () =>
        api.getBlob(repository, descriptor, { signal }),
      ),
  };
  return new AttachedReportSource(reads, purpose);
}

/** @returns `undefined` where there was no room for it */
async function unlessSpent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof BudgetSpent) {
      return undefined;
    }
    throw error;
  }
}

/** A table that has all tags knows cosign's, too. */
function listKnownCompanions(
  client: QueryClient,
  repository: string,
  digest: string,
  staleTime: number,
): AcrTag[] | undefined {
  const state = client.getQueryState<{ pages: TagPage[] }>(
    queryKeys.tags(repository),
  );
  const pages = state?.data?.pages;
  if (!pages || pages.at(-1)?.next !== undefined) {
    return undefined;
  }
  // While tags are read anew, those that are there may be old.
  const isNew =
    state.fetchStatus === 'idle' &&
    Date.now() - state.dataUpdatedAt < staleTime;
  return isNew
    ? pages
        .flatMap(page => page.tags)
        .filter(({ name }) => isCompanionOf(name, digest))
    : undefined;
}
