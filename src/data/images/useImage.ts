import { useQuery } from '@tanstack/react-query';
import {
  AcrApi,
  AcrError,
  AcrManifestProperties,
  AcrTagProperties,
  toAcrError,
} from 'backstage-plugin-acr-common';
import { queryKeys, Reading, toReading } from '../query';
import { useAcrApi } from '../registries';

/** A tag, where it is, and what the registry knows of its manifest. */
export interface Image extends AcrTagProperties {
  manifest: AcrManifestProperties;
}

/**
 * Reads the image that a tag points to. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @param tag - a checked tag name
 */
export function useImage(repository: string, tag: string): Reading<Image> {
  const api = useAcrApi();
  // What was read before may be another image by now: a failure goes first.
  const query = useQuery({
    queryKey: queryKeys.image(repository, tag),
    queryFn: async ({ signal }): Promise<Image> => {
      const found = await api.getTag(repository, tag, { signal });
      const { digest } = found.tag;
      const manifest = await readManifest(api, { repository, digest, signal });
      if (found.tag.name !== tag || manifest.digest !== digest) {
        throw new AcrError(
          {
            kind: 'unexpected-shape',
            expected: 'the image that was asked for',
          },
          { message: 'The registry answered for another image' },
        );
      }
      return { ...found, repository, manifest };
    },
  });
  return toReading(query);
}

/** A tag may point to a manifest that is gone (Azure/acr#520). */
async function readManifest(
  api: AcrApi,
  asked: { repository: string; digest: string; signal: AbortSignal },
): Promise<AcrManifestProperties> {
  const { repository, digest, signal } = asked;
  try {
    return await api.getManifestProperties(repository, digest, { signal });
  } catch (error) {
    const { failure, answer } = toAcrError(error);
    if (failure.kind !== 'content-unknown') {
      throw error;
    }
    throw new AcrError(
      { kind: 'manifest-missing', digest },
      { message: 'The tag points to a manifest that is not there', answer },
    );
  }
}
