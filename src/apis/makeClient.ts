import { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { AcrApiClient, Registry } from 'backstage-plugin-acr-common';
import { ProxyTransport } from './ProxyTransport';

/** What a registry is reached with, from a browser. */
export interface BrowserApis {
  discoveryApi: DiscoveryApi;
  fetchApi: FetchApi;
}

/** Makes a client that reads a registry in the way that its `access` says. */
export function makeClient(
  { discoveryApi, fetchApi }: BrowserApis,
  { access, loginServer }: Pick<Registry, 'access' | 'loginServer'>,
): AcrApiClient {
  const transport = new ProxyTransport({ discoveryApi, fetchApi, access });
  return new AcrApiClient({ transport, loginServer });
}
