import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Descriptor, readAttachment } from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { useStores } from '../query';
import { useAcrApi } from '../registries';
import { referrersEndpointStore } from './referrersEndpoint';
import { FirstReferrers, firstReferrersQuery } from './referrersQuery';

/** Whether a signature is attached to an image; nobody has verified it. */
export type SignatureState = 'reading' | 'attached' | 'none' | 'unknown';

/**
 * Whether a signature is attached to an image, as far as {@link useEndOfLife} has
 * listed what is. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @returns `unknown` where that could not be listed, or not all of it
 */
export function useKnownSignature(
  repository: string,
  digest: string,
): SignatureState {
  const api = useAcrApi();
  const list = useQuery({
    ...firstReferrersQuery(api, repository, digest),
    enabled: false,
  });
  const client = useQueryClient();
  const [endpoint] = useStores(
    useMemo(
      () => [referrersEndpointStore(client, repository)],
      [client, repository],
    ),
  );
  if (list.data) {
    return judge(list.data);
  }
  return endpoint === true && !list.isError ? 'reading' : 'unknown';
}

function judge({ items, isCut, isWithheld }: FirstReferrers): SignatureState {
  if (items.some(isSignature)) {
    return 'attached';
  }
  return isCut || isWithheld || items.some(({ artifactType }) => !artifactType)
    ? 'unknown'
    : 'none';
}

function isSignature(item: Descriptor): boolean {
  return readAttachment(item).kind === 'signature';
}
