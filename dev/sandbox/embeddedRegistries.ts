/** The registries that the sandbox brings along. */
import {
  Account,
  LOGIN_SERVER,
  makeProduction,
  makeRepositories,
  PRODUCTION_ACCOUNT,
  PRODUCTION_LOGIN_SERVER,
  SANDBOX_ACCOUNT,
  startRegistry,
} from 'backstage-plugin-acr-testing';

/**
 * Starts both.
 *
 * @returns the variables that the sandbox's configuration finds them by
 */
export async function startEmbeddedRegistries(): Promise<
  Record<string, string>
> {
  const repositories = await makeRepositories();
  const first = await startRegistry({
    loginServer: LOGIN_SERVER,
    repositories,
    accounts: [SANDBOX_ACCOUNT],
  });
  const second = await startRegistry({
    loginServer: PRODUCTION_LOGIN_SERVER,
    repositories: makeProduction(repositories),
    accounts: [PRODUCTION_ACCOUNT],
  });
  return {
    SANDBOX_REGISTRY_URL: first.url,
    ACR_AUTH_TOKEN: basicToken(SANDBOX_ACCOUNT),
    SANDBOX_PRODUCTION_URL: second.url,
    PRODUCTION_AUTH_TOKEN: basicToken(PRODUCTION_ACCOUNT),
  };
}

function basicToken({ username, password }: Account): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}
