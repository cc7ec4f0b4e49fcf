import { Registry } from '../../registries/Registry';

/** Azure gives names of letters and digits alone to registries. */
const RESOURCE_NAME = /^[A-Za-z0-9]+$/;
/** One with a "domain name label" has a suffix that its resource has not. */
const LOGIN_SERVER = /^([a-z0-9]+)(?:-[a-z0-9]+)?\.azurecr\.(?:io|cn|us|de)$/;

/** What `az` calls a registry, or what stands for it where that is not known. */
export function resourceNameOf(registry?: Registry): string {
  const configured = registry?.portal?.resourceName ?? '';
  return RESOURCE_NAME.test(configured)
    ? configured
    : LOGIN_SERVER.exec(registry?.loginServer ?? '')?.[1] ?? 'MYREGISTRY';
}

/**
 * The variable that holds a registry's credentials: as the README calls it,
 * `PROD_ACR_AUTH_TOKEN` for `prod`, `ACR_AUTH_TOKEN` for one without a name.
 */
export function tokenVariableOf(registry?: Registry): string {
  if (!registry?.name) {
    return 'ACR_AUTH_TOKEN';
  }
  const words = registry.name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
  // No shell knows a variable that begins with a digit.
  return `${words.replace(/^(?=\d)/, '_')}_ACR_AUTH_TOKEN`;
}
