import { useQuery } from '@tanstack/react-query';
import { AcrTag, toAcrError } from 'backstage-plugin-acr-common';
import { queryKeys, Reading, toReading } from '../query';
import { useAcrApi } from '../registries';

/**
 * Reads a tag by itself; `null` if there is none. Works below a
 * `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @param name - a checked tag name
 * @param options - nothing is read as long as it is not enabled
 */
export function useTag(
  repository: string,
  name: string,
  { enabled }: { enabled: boolean },
): Reading<AcrTag | null> {
  const api = useAcrApi();
  return toReading(
    useQuery({
      queryKey: queryKeys.tag(repository, name),
      enabled,
      queryFn: async ({ signal }): Promise<AcrTag | null> => {
        try {
          return (await api.getTag(repository, name, { signal })).tag;
        } catch (error) {
          if (toAcrError(error).failure.kind === 'content-unknown') {
            return null;
          }
          throw error;
        }
      },
    }),
  );
}
