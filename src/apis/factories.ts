/** Makes the plugin's APIs, in apps of both frontend systems. */
import {
  configApiRef,
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { makeRegistries } from './makeRegistries';
import { acrRegistriesApiRef } from './refs';

/** All registries of the configuration. */
export const acrRegistriesApiFactory = createApiFactory({
  api: acrRegistriesApiRef,
  deps: {
    configApi: configApiRef,
    discoveryApi: discoveryApiRef,
    fetchApi: fetchApiRef,
  },
  factory: apis => makeRegistries(apis),
});
