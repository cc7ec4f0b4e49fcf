import { QueryClient } from '@tanstack/react-query';
import { AcrApi } from '../api/AcrApi';
import { isCompanionOf } from '../api/companions';
import { ImageTag, TagPage } from '../api/types';
import { attestationsOf } from '../image/attestations';
import { AttachedReportSource } from '../security/sources/AttachedReportSource';
import { ScanReportSource } from '../security/sources/ScanReportSource';
import { attachmentQuery, companionsQuery } from './attachmentQueries';
import { fewAtATime } from './fewAtATime';
import { queryKeys } from './queryKeys';
import { referrersQuery } from './referrersQuery';
import { manifestQuery } from './useManifest';

/**
 * The reports that are attached to images in a registry. What is read for anything
 * else on the page is not read again for them.
 *
 * @param staleTime - how old what is known to be attached may be, in ms
 */
export function attachedSource(
  client: QueryClient,
  api: AcrApi,
  staleTime = Infinity,
): ScanReportSource {
  return new AttachedReportSource({
    listAttached: async (repository, digest, index) => {
      const referrersOf = referrersQuery(api, repository, digest);
      const [referrers, companions, around] = await Promise.all([
        client.fetchQuery({ ...referrersOf, staleTime }),
        listKnownCompanions(client, repository, digest, staleTime) ??
          client.fetchQuery(companionsQuery(api, repository, digest)),
        index === undefined
          ? undefined
          : client.fetchQuery(manifestQuery(api, repository, index)),
      ]);
      const tagged = companions.map(tag => ({
        digest: tag.digest,
        annotations: {},
      }));
      const sources = [
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
    },
    readAttachment: (repository, attached) =>
      client.fetchQuery(attachmentQuery(api, repository, attached)),
    readDocument: (repository, descriptor, signal) =>
      fewAtATime(api, signal ?? new AbortController().signal, () =>
        api.getBlob(repository, descriptor, { signal }),
      ),
  });
}

/** A table that has all tags knows cosign's, too. */
function listKnownCompanions(
  client: QueryClient,
  repository: string,
  digest: string,
  staleTime: number,
): ImageTag[] | undefined {
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
