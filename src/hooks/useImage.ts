import { useQuery } from '@tanstack/react-query';
import { AcrError, toAcrError } from '../api/AcrError';
import { ImageManifest, TagProperties } from '../api/types';
import { queryKeys } from './queryKeys';
import { useAcrApi } from './useAcrApi';

/** A tag, where it is, and what the registry knows of its manifest. */
export interface Image extends TagProperties {
  manifest: ImageManifest;
}

/** An image, as far as it is read. */
export type ImageReading =
  | { state: 'loading' }
  | { state: 'failed'; error: AcrError; retry(): void }
  | { state: 'ready'; image: Image };

/**
 * Reads the image that a tag points to. Works below an `AcrQueryProvider`.
 *
 * @param repository - a checked repository name
 * @param tag - a checked tag name
 */
export function useImage(repository: string, tag: string): ImageReading {
  const api = useAcrApi();
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.image(repository, tag),
    queryFn: async ({ signal }): Promise<Image> => {
      const found = await api.getTag(repository, tag, { signal });
      const { digest } = found.tag;
      const manifest = await api.getManifestProperties(repository, digest, {
        signal,
      });
      return { ...found, manifest };
    },
  });
  if (data) {
    return { state: 'ready', image: data };
  }
  return error
    ? { state: 'failed', error: toAcrError(error), retry: refetch }
    : { state: 'loading' };
}
