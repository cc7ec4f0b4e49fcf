import { useApiHolder } from '@backstage/core-plugin-api';
import { QueryClient, useQueryClient } from '@tanstack/react-query';
import { AcrApi } from '../api/AcrApi';
import { TagPage } from '../api/types';
import { isCompanionOf } from '../api/companions';
import { AttachedReportSource } from '../security/AttachedReportSource';
import {
  ScanReportSource,
  scanReportSourceRef,
} from '../security/ScanReportSource';
import { attachmentQuery, companionsQuery } from './attachmentQueries';
import { fewAtATime } from './fewAtATime';
import { queryKeys } from './queryKeys';
import { referrersQuery } from './referrersQuery';
import { useAcrApi } from './RegistryProvider';

/**
 * Where reports come from: the app's source, else what is attached to images in
 * the registry. Works below a `RegistryProvider`.
 */
export function useScanReportSource(): ScanReportSource {
  const apis = useApiHolder();
  const api = useAcrApi();
  const client = useQueryClient();
  return apis.get(scanReportSourceRef) ?? attachedSource(client, api);
}

/** Whether the app has a source of its own, which needs no content endpoint. */
export function useHasOwnReportSource(): boolean {
  return useApiHolder().get(scanReportSourceRef) !== undefined;
}

const sources = new WeakMap<QueryClient, ScanReportSource>();

/** What is read for anything else on the page is not read again for reports. */
function attachedSource(client: QueryClient, api: AcrApi): ScanReportSource {
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
