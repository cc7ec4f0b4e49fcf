import { useApiHolder } from '@backstage/core-plugin-api';
import { scmIntegrationsApiRef } from '@backstage/integration-react';
import { FindForge } from 'backstage-plugin-acr-common';

/**
 * Knows the hosts of source code that the app has integrations for; none where the
 * app has no such API.
 */
export function useFindForge(): FindForge {
  const integrations = useApiHolder().get(scmIntegrationsApiRef);
  return url => integrations?.byUrl(url)?.type;
}
