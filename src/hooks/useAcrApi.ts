import {
  ApiHolder,
  ApiRef,
  configApiRef,
  discoveryApiRef,
  fetchApiRef,
  useApiHolder,
} from '@backstage/core-plugin-api';
import { AcrApi, acrApiRef } from '../api/AcrApi';
import { AcrApiClient } from '../api/AcrApiClient';

/**
 * The client to read the registry with: the app's, else one of our own.
 *
 * An app of the old system learns of a plugin's APIs only from elements that it
 * finds in its tree. `AcrPage` inside somebody's own component is none, and is
 * to work there all the same.
 */
export function useAcrApi(): AcrApi {
  const apis = useApiHolder();
  return apis.get(acrApiRef) ?? ownClient(apis);
}

const ownClients = new WeakMap<ApiHolder, AcrApi>();

function ownClient(apis: ApiHolder): AcrApi {
  let client = ownClients.get(apis);
  if (!client) {
    client = AcrApiClient.fromConfig(getApi(apis, configApiRef), {
      discoveryApi: getApi(apis, discoveryApiRef),
      fetchApi: getApi(apis, fetchApiRef),
    });
    ownClients.set(apis, client);
  }
  return client;
}

function getApi<T>(apis: ApiHolder, ref: ApiRef<T>): T {
  const api = apis.get(ref);
  if (!api) {
    throw new Error(`No implementation available for ${ref}`);
  }
  return api;
}
