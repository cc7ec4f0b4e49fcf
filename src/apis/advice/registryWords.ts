import { Registry, resourceNameOf } from 'backstage-plugin-acr-common';

/** What `az` calls a registry, or what stands for it where that is not known. */
export function nameForAz(registry?: Registry): string {
  return resourceNameOf(registry) ?? 'MYREGISTRY';
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
