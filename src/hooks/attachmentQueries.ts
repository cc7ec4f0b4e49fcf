import { AcrApi } from '../api/AcrApi';
import {
  Attachment,
  AttachmentSource,
  createdAtOf,
  readAttachment,
} from '../image/attachments';
import { fewAtATime } from './fewAtATime';
import { KEPT_FOR_GOOD } from './keptForGood';
import { queryKeys } from './queryKeys';

/** How the tags are read under which cosign keeps what it attaches. */
export function companionsQuery(
  api: AcrApi,
  repository: string,
  digest: string,
) {
  return {
    queryKey: queryKeys.companions(repository, digest),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      fewAtATime(api, signal, () =>
        api.listCompanions(repository, digest, { signal }),
      ),
  };
}

/** How it is read what an attached thing is. */
export function attachmentQuery(
  api: AcrApi,
  repository: string,
  source: AttachmentSource,
) {
  return {
    ...KEPT_FOR_GOOD,
    queryKey: queryKeys.attachment(repository, source.digest),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      fewAtATime(api, signal, () => read(api, repository, source, signal)),
  };
}

async function read(
  api: AcrApi,
  repository: string,
  source: AttachmentSource,
  signal: AbortSignal,
): Promise<Attachment> {
  const { digest } = source;
  const manifest = await api.getManifest(repository, digest, { signal });
  if (createdAtOf(source, manifest)) {
    return readAttachment(source, manifest);
  }
  // Nobody wrote down when it was made; the registry knows when it was pushed.
  const pushed = await api.getManifestProperties(repository, digest, {
    signal,
  });
  return readAttachment(source, manifest, pushed.createdAt);
}
