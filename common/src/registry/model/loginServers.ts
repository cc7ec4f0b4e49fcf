/**
 * What the login servers of Azure's registries look like: a name of letters and
 * digits, behind a dash the hash of a "domain name label", and that of a region
 * where somebody goes to one copy of a registry (Microsoft, "Azure Container
 * Registry endpoint reference" and "Naming rules and restrictions"; Azure/acr,
 * "Domain name label"). Where layers are kept (`….data.azurecr.io`) nobody signs
 * in.
 */
const LOGIN_SERVER =
  /^([a-z0-9]{5,50}(?:-[a-z0-9]+)?)(\.[a-z0-9]+\.geo)?(\.azurecr\.(?:io|cn|us|de))$/i;

/**
 * Tells whether a host can only be a registry of Azure's.
 *
 * @alpha
 */
export function isAzureLoginServer(host: string): boolean {
  return LOGIN_SERVER.test(host);
}

/** Tells whether two hosts are one registry, maybe by a region's endpoint. */
export function isSameLoginServer(one: string, other: string): boolean {
  return withoutRegion(one) === withoutRegion(other);
}

function withoutRegion(host: string): string {
  return host.replace(LOGIN_SERVER, '$1$3').toLowerCase();
}
