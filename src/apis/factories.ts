/** Makes the plugin's APIs, in apps of both frontend systems. */
import {
  configApiRef,
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import {
  ConfiguredRegistries,
  readRegistries,
} from 'backstage-plugin-acr-common';
import { makeClient } from './makeClient';
import { acrApiRef, acrRegistriesApiRef } from './refs';

const deps = {
  configApi: configApiRef,
  discoveryApi: discoveryApiRef,
  fetchApi: fetchApiRef,
};

/** The client of the first registry of the configuration. */
export const acrApiFactory = createApiFactory({
  api: acrApiRef,
  deps,
  factory: ({ configApi, ...apis }) =>
    makeClient(apis, readRegistries(configApi)[0]),
});

/** All registries of the configuration. */
export const acrRegistriesApiFactory = createApiFactory({
  api: acrRegistriesApiRef,
  deps: { ...deps, acrApi: acrApiRef },
  factory: ({ configApi, acrApi, ...apis }) =>
    new ConfiguredRegistries({
      config: configApi,
      acrApi,
      makeClient: registry => makeClient(apis, registry),
    }),
});
