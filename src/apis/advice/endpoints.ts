import {
  DEFAULT_PROXY_ACCESS,
  Registry,
  RegistryApi,
} from 'backstage-plugin-acr-common';

/** Where the APIs of a registry are at its host. */
const ROOTS: Record<RegistryApi, string> = {
  metadata: '/acr/v1/',
  content: '/v2/',
};

/** Where an API is at a registry's host, such as `/v2/`. */
export function rootOf(api: RegistryApi): string {
  return ROOTS[api];
}

/**
 * The path of the proxy endpoint that leads to an API of a registry; of one that is
 * not known the usual path.
 */
export function endpointOf(
  api: RegistryApi,
  registry?: Pick<Registry, 'access'>,
): string {
  return (registry?.access ?? DEFAULT_PROXY_ACCESS)[api];
}
