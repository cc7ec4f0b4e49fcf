import { ImageRepository } from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { ReferrersEndpoint, referrersEndpointStore } from '../images';
import { queryClientOf, useStores } from '../query';
import { useClients } from '../registries';
import { useOwnReportSource } from './useOwnReportSource';
import { useSecurityListing } from './useSecurityListing';

/**
 * Whether there may be reports of the images of repositories in a table: not where
 * there is no endpoint for content, or none is to be asked, and no other source of
 * them. It asks nobody, but knows what `useEndOfLife` found out.
 *
 * @param repositories - with checked names; a stable array
 * @returns the answer for each
 */
export function useMayHaveReports(
  repositories: readonly ImageRepository[],
): readonly ReferrersEndpoint[] {
  const clients = useClients(repositories);
  const hasOwnSource = useOwnReportSource() !== undefined;
  const isOff = useSecurityListing() === 'off';
  return useStores(
    useMemo(
      () =>
        clients.map(({ api, name }) =>
          hasOwnSource || isOff
            ? { read: () => hasOwnSource, subscribe: () => () => {} }
            : referrersEndpointStore(queryClientOf(api), name),
        ),
      [clients, hasOwnSource, isOff],
    ),
  );
}
