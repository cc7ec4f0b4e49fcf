import {
  ApiHolder,
  configApiRef,
  discoveryApiRef,
  fetchApiRef,
  useApi,
  useApiHolder,
} from '@backstage/core-plugin-api';
import { AcrApi, acrApiRef } from '../api/AcrApi';
import { AcrApiClient } from '../api/AcrApiClient';

const ownClients = new WeakMap<ApiHolder, AcrApi>();

/**
 * The client to read the registry with: the app's, else one of our own.
 *
 * An app of the old system learns of a plugin's APIs only from elements that it
 * finds in its tree. `AcrPage` inside somebody's own component is none, and is
 * to work there all the same.
 */
export function useAcrApi(): AcrApi {
  const apis = useApiHolder();
  const configApi = useApi(configApiRef);
  const discoveryApi = useApi(discoveryApiRef);
  const fetchApi = useApi(fetchApiRef);

  let client = apis.get(acrApiRef) ?? ownClients.get(apis);
  if (!client) {
    client = AcrApiClient.fromConfig(configApi, { discoveryApi, fetchApi });
    ownClients.set(apis, client);
  }
  return client;
}
