/** What Azure calls a registry as a resource, and so does `az --name`. */
import { Registry } from './Registry';

/** Azure gives names of letters and digits alone to registries. */
const RESOURCE_NAME = /^[A-Za-z0-9]+$/;

/**
 * How Azure makes login servers of names. A registry with a "domain name label"
 * has a dash and a hash behind its name, which its resource has not (Azure/acr,
 * "Domain name label"; Azure/azure-cli#30404).
 */
const LOGIN_SERVER = /^([a-z0-9]+)(?:-[a-z0-9]+)?\.azurecr\.(?:io|cn|us|de)$/i;

/** The resource's name in a login server; `undefined` if that is none of Azure's. */
export function resourceNameIn(loginServer: string): string | undefined {
  return LOGIN_SERVER.exec(loginServer)?.[1].toLowerCase();
}

/**
 * What Azure calls a registry as a resource, by the configuration or else by the login
 * server.
 *
 * @param loginServer - as the registry itself tells it; default: the configured one
 * @returns `undefined` where neither tells
 *
 * @alpha
 */
export function resourceNameOf(
  registry: Registry | undefined,
  loginServer: string | undefined = registry?.loginServer,
): string | undefined {
  const configured = registry?.portal?.resourceName ?? '';
  return RESOURCE_NAME.test(configured)
    ? configured
    : resourceNameIn(loginServer ?? '');
}
