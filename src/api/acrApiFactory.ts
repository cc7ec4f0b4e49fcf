import {
  configApiRef,
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { acrApiRef } from './AcrApi';
import { AcrApiClient } from './AcrApiClient';

/** Makes the plugin's client, in apps of both frontend systems. */
export const acrApiFactory = createApiFactory({
  api: acrApiRef,
  deps: {
    configApi: configApiRef,
    discoveryApi: discoveryApiRef,
    fetchApi: fetchApiRef,
  },
  factory: ({ configApi, ...apis }) => AcrApiClient.fromConfig(configApi, apis),
});
