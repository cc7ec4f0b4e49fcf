/** Makes the plugin's APIs, in apps of both frontend systems. */
import {
  configApiRef,
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { acrApiRef } from './refs';
import { AcrApiClient } from '../api/AcrApiClient';
import { acrRegistriesApiRef } from './refs';
import { ConfiguredRegistries } from '../registries/ConfiguredRegistries';
import { readRegistries } from '../registries/readRegistries';

const deps = {
  configApi: configApiRef,
  discoveryApi: discoveryApiRef,
  fetchApi: fetchApiRef,
};

/** The client of the first registry of the configuration. */
export const acrApiFactory = createApiFactory({
  api: acrApiRef,
  deps,
  factory: ({ configApi, ...apis }) => {
    const [first] = readRegistries(configApi);
    return new AcrApiClient({ ...apis, ...first });
  },
});

/** All registries of the configuration. */
export const acrRegistriesApiFactory = createApiFactory({
  api: acrRegistriesApiRef,
  deps: { ...deps, acrApi: acrApiRef },
  factory: ({ configApi, acrApi, ...apis }) =>
    new ConfiguredRegistries({
      configApi,
      acrApi,
      makeClient: registry => new AcrApiClient({ ...apis, ...registry }),
    }),
});
