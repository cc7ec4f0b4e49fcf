import { QueryClient } from '@tanstack/react-query';
import { AcrApi } from '../api/AcrApi';
import { isCompanionOf } from '../api/companions';
import { TagPage } from '../api/types';
import { AttachedReportSource } from '../security/AttachedReportSource';
import { ScanReportSource } from '../security/ScanReportSource';
import { attachmentQuery, companionsQuery } from './attachmentQueries';
import { fewAtATime } from './fewAtATime';
import { queryKeys } from './queryKeys';
import { referrersQuery } from './referrersQuery';

const sources = new WeakMap<QueryClient, ScanReportSource>();

/**
 * The reports that are attached to images in a registry. What is read for anything
 * else on the page is not read again for them.
 */
export function attachedSource(
  client: QueryClient,
  api: AcrApi,
): ScanReportSource {
  let source = sources.get(client);
  if (!source) {
    source = new AttachedReportSource({
      listAttached: async (repository, digest) => {
        const [referrers, companions] = await Promise.all([
          client.fetchQuery(referrersQuery(api, repository, digest)),
          listCompanions(client, api, repository, digest),
        ]);
        const tagged = companions.map(tag => ({
          digest: tag.digest,
          annotations: {},
        }));
        return [...tagged, ...referrers.items];
      },
      readAttachment: (repository, attached) =>
        client.fetchQuery(attachmentQuery(api, repository, attached)),
      readDocument: (repository, descriptor, signal) =>
        fewAtATime(api, signal ?? new AbortController().signal, () =>
          api.getBlob(repository, descriptor, { signal }),
        ),
    });
    sources.set(client, source);
  }
  return source;
}

/** A table that has all tags knows cosign's, too. */
async function listCompanions(
  client: QueryClient,
  api: AcrApi,
  repository: string,
  digest: string,
) {
  const key = queryKeys.tags(repository);
  // While tags are read anew, those that are there may be old.
  const isSettled = client.getQueryState(key)?.fetchStatus === 'idle';
  const listed = isSettled
    ? client.getQueryData<{ pages: TagPage[] }>(key)
    : undefined;
  return listed && listed.pages.at(-1)?.next === undefined
    ? listed.pages
        .flatMap(page => page.tags)
        .filter(({ name }) => isCompanionOf(name, digest))
    : client.fetchQuery(companionsQuery(api, repository, digest));
}
