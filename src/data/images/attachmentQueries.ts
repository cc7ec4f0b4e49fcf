import { QueryClient, QueryFunctionContext } from '@tanstack/react-query';
import {
  AcrApi,
  Attachment,
  AttachmentSource,
  isOfOneDocument,
  readAttachment,
  ReferrerKind,
} from 'backstage-plugin-acr-common';
import { fewAtATime, KEPT_FOR_GOOD, queryKeys, ReadingBudget } from '../query';
import { knownManifest } from './knownManifest';

/** Of what it decides nothing when the registry got it. */
const OF_NO_AGE: ReferrerKind[] = ['signature', 'lifecycle'];

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

/**
 * How it is read what an attached thing is.
 *
 * @param budget - is charged with what is asked beside the manifest
 */
export function attachmentQuery(
  api: AcrApi,
  repository: string,
  source: AttachmentSource,
  budget: ReadingBudget,
) {
  return {
    ...KEPT_FOR_GOOD,
    queryKey: queryKeys.attachment(repository, source.digest),
    queryFn: ({ signal, client }: QueryFunctionContext) =>
      fewAtATime(api, signal, () =>
        read(api, client, repository, source, budget, signal),
      ),
  };
}

async function read(
  api: AcrApi,
  client: QueryClient,
  repository: string,
  source: AttachmentSource,
  budget: ReadingBudget,
  signal: AbortSignal,
): Promise<Attachment> {
  const { digest } = source;
  const manifest = await api.getManifest(repository, digest, { signal });
  const attachment = readAttachment(source, manifest);
  const isTold = attachment.createdAt !== undefined;
  if (isTold && OF_NO_AGE.includes(attachment.kind)) {
    return attachment;
  }
  const known = knownManifest(client, repository, digest);
  if (known) {
    return readAttachment(source, manifest, known.createdAt);
  }
  budget.charge();
  try {
    const pushed = await api.getManifestProperties(repository, digest, {
      signal,
    });
    return readAttachment(source, manifest, pushed.createdAt);
  } catch (error) {
    if (isTold && isOfOneDocument(error)) {
      return attachment; // The registry has no word against what is told.
    }
    throw error;
  }
}
