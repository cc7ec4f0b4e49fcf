import { useQueries } from '@tanstack/react-query';
import {
  readAttachment,
  ReferrerKind,
  Registry,
} from 'backstage-plugin-acr-common';
import { firstReferrersQuery } from '../images';
import { queryClientOf, queryKeys } from '../query';
import { useRegistries, useRegistry } from '../registries';

/** What tells of the security of an image, or of what is in it. */
const TELLING: ReferrerKind[] = ['scan-report', 'sbom', 'attestation', 'vex'];

/** Another registry in which something is attached to an image. */
export interface AttachedElsewhere {
  registry: Registry;
  /** What it is attached to. */
  digest: string;
  /** How many reports, SBOMs and the like there are on the list's first page. */
  count: number;
}

/**
 * Looks for what is attached to the same image in the other configured
 * registries, in a repository of the same name. Nothing is told of a registry
 * that cannot be asked. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @param digests - by which the image may be known
 */
export function useAttachedElsewhere(
  repository: string,
  digests: readonly string[],
): AttachedElsewhere[] {
  const current = useRegistry();
  const registries = useRegistries();
  const places = registries.configured
    .filter(({ name }) => name !== current.name)
    .flatMap(registry => digests.map(digest => ({ registry, digest })));
  const counts = useQueries({
    queries: places.map(({ registry, digest }) => ({
      queryKey: queryKeys.elsewhere(registry.name, repository, digest),
      retry: false,
      queryFn: async () => {
        const api = registries.clientOf(registry);
        const { items } = await queryClientOf(api).fetchQuery(
          firstReferrersQuery(api, repository, digest),
        );
        return items.filter(item => TELLING.includes(readAttachment(item).kind))
          .length;
      },
    })),
  });
  return places.flatMap((place, at) => {
    const count = counts[at].data ?? 0;
    return count > 0 ? [{ ...place, count }] : [];
  });
}
