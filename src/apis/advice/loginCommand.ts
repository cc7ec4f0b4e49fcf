import { Registry, resourceNameOf } from 'backstage-plugin-acr-common';

/** What containers are run with. */
export type ContainerTool = 'docker' | 'podman';

/**
 * How to sign in to a registry. `az` knows it by the name of its resource, and
 * takes no login server with a hash in it; where the name is not known, the tool
 * asks for a password.
 *
 * @param loginServer - the host that commands may name
 * @param registry - the same one, as the configuration has it
 * @param tool - what is to be signed in; `az` takes Docker unless it is told another
 */
export function loginCommand(
  loginServer: string,
  registry?: Registry,
  tool: ContainerTool = 'docker',
): string {
  const name = resourceNameOf(registry, loginServer);
  if (name === undefined) {
    return `${tool} login ${loginServer}`;
  }
  const login = `az acr login --name ${name}`;
  return tool === 'docker' ? login : `DOCKER_COMMAND=${tool} ${login}`;
}
