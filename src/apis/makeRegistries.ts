import {
  ConfigApi,
  DiscoveryApi,
  FetchApi,
} from '@backstage/frontend-plugin-api';
import {
  AcrRegistriesApi,
  ConfiguredRegistries,
} from 'backstage-plugin-acr-common';
import { ProxyTransport } from './ProxyTransport';

/** What registries are known by, and reached with, from a browser. */
export interface BrowserApis {
  configApi: ConfigApi;
  discoveryApi: DiscoveryApi;
  fetchApi: FetchApi;
}

/** The registries of the app's configuration, each reached as its `access` says. */
export function makeRegistries({
  configApi,
  ...apis
}: BrowserApis): AcrRegistriesApi {
  return new ConfiguredRegistries({
    config: configApi,
    transportOf: ({ access }) => new ProxyTransport({ ...apis, access }),
  });
}
