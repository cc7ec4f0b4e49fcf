import { Registry, resourceNameOf } from 'backstage-plugin-acr-common';

/**
 * How to sign in to a registry. `az` knows it by the name of its resource, and
 * takes no login server with a hash in it; where the name is not known, Docker
 * asks for a password.
 *
 * @param loginServer - the host that commands may name
 * @param registry - the same one, as the configuration has it
 */
export function loginCommand(loginServer: string, registry?: Registry): string {
  const name = resourceNameOf(registry, loginServer);
  return name === undefined
    ? `docker login ${loginServer}`
    : `az acr login --name ${name}`;
}
