import { QueryClient } from '@tanstack/react-query';
import {
  AcrManifestProperties,
  ManifestPage,
} from 'backstage-plugin-acr-common';
import { queryKeys } from '../query';

type Manifests = ManifestPage['manifests'];

const indexes = new WeakMap<
  Manifests,
  ReadonlyMap<string, AcrManifestProperties>
>();

/**
 * What the table has read of a manifest: it need not be asked again. Each page of the
 * list is gone through once.
 */
export function knownManifest(
  client: QueryClient,
  repository: string,
  digest: string,
): AcrManifestProperties | undefined {
  const pages =
    client.getQueryData<{ pages: ManifestPage[] }>(
      queryKeys.manifests(repository),
    )?.pages ?? [];
  for (const { manifests } of pages) {
    const known = indexOf(manifests).get(digest);
    if (known) {
      return known;
    }
  }
  return undefined;
}

function indexOf(
  manifests: Manifests,
): ReadonlyMap<string, AcrManifestProperties> {
  const known = indexes.get(manifests);
  if (known) {
    return known;
  }
  const index = new Map(manifests.map(each => [each.digest, each]));
  indexes.set(manifests, index);
  return index;
}
