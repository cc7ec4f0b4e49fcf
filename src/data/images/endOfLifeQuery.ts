import { QueryClient, QueryFunctionContext } from '@tanstack/react-query';
import {
  AcrApi,
  Descriptor,
  endOfLifeDate,
  isAttachedTo,
  isOfOneDocument,
  mayTellEndOfLife,
  readAttachment,
} from 'backstage-plugin-acr-common';
import { fewAtATime, KEPT_FOR_GOOD, queryKeys } from '../query';
import { firstReferrersQuery } from './referrersQuery';
import { manifestQuery } from './useManifest';

/** Of as many artifacts of an image the own manifest is asked. */
const MOST_ASKED = 3;

/**
 * How it is read when an image comes to its end of life; of several days the
 * earliest counts. Where a list does not tell an artifact's type, or where somebody
 * else than the registry has made the list, the artifact's own manifest has the say.
 */
export function endOfLifeQuery(
  api: AcrApi,
  repository: string,
  digest: string,
) {
  return {
    ...KEPT_FOR_GOOD,
    queryKey: queryKeys.endOfLife(repository, digest),
    queryFn: async ({ client, signal }: QueryFunctionContext) => {
      const { items, isTagged } = await client.fetchQuery(
        firstReferrersQuery(api, repository, digest),
      );
      const dated = items.filter(
        ({ artifactType, annotations }) =>
          endOfLifeDate(annotations) &&
          (!artifactType || mayTellEndOfLife(artifactType)),
      );
      const isProven = ({ artifactType }: Descriptor) =>
        artifactType !== undefined && artifactType !== '' && !isTagged;
      const asked = dated
        .filter(item => !isProven(item))
        .slice(0, MOST_ASKED)
        .map(item =>
          fewAtATime(api, signal, () =>
            askItself(api, client, repository, digest, item),
          ),
        );
      const dates = [
        ...dated
          .filter(isProven)
          .map(({ annotations }) => endOfLifeDate(annotations)),
        ...(await Promise.all(asked)),
      ].flatMap(date => date ?? []);
      return { date: dates.sort((a, b) => a.getTime() - b.getTime())[0] };
    },
  };
}

/** The end of life that an artifact tells, if it is attached to the image. */
async function askItself(
  api: AcrApi,
  client: QueryClient,
  repository: string,
  digest: string,
  item: Descriptor,
): Promise<Date | undefined> {
  try {
    const manifest = await client.fetchQuery(
      manifestQuery(api, repository, item.digest),
    );
    const attachment = readAttachment(item, manifest);
    return isAttachedTo(attachment, digest) ? attachment.endOfLife : undefined;
  } catch (error) {
    if (isOfOneDocument(error)) {
      return undefined; // What cannot be read tells nothing.
    }
    throw error;
  }
}
