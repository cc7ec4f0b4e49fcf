import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import proxyPlugin from '@backstage/plugin-proxy-backend';
import { AcrApiClient } from '../../src/api/AcrApiClient';
import { RunningRegistry } from '../registry';
import { basic } from '../registry/testing';
import { Account } from '../registry';

export interface ProxyOptions {
  registry: Pick<RunningRegistry, 'url'>;
  account: Account;
  /** Headers that the endpoint lets through; absent: the plain configuration. */
  allowedHeaders?: string[];
}

/**
 * Starts a Backstage backend with the real proxy plugin in front of a registry.
 *
 * @returns a client that reads through it, as a user who is signed in or whose
 *   session has ended; `stop` ends the backend
 */
export async function startProxy(options: ProxyOptions) {
  const { registry, account, allowedHeaders } = options;
  const { server } = await startTestBackend({
    features: [
      proxyPlugin,
      mockServices.rootConfig.factory({
        data: {
          proxy: {
            endpoints: {
              '/acr/api': {
                target: `${registry.url}/acr/v1/`,
                credentials: 'require',
                headers: { Authorization: basic(account) },
                ...(allowedHeaders && { allowedHeaders }),
              },
            },
          },
        },
      }),
    ],
  });
  const baseUrl = `http://localhost:${server.port()}/api`;
  const clientFor = (authorization: string, proxyPath?: string) =>
    new AcrApiClient({
      proxyPath,
      discoveryApi: { getBaseUrl: async id => `${baseUrl}/${id}` },
      fetchApi: {
        fetch: (input, init) =>
          fetch(input, {
            ...init,
            headers: { ...init?.headers, Authorization: authorization },
          }),
      },
    });
  const signedIn = mockCredentials.user.header();
  return {
    client: clientFor(signedIn),
    clientElsewhere: clientFor(signedIn, '/nowhere'),
    clientOfEndedSession: clientFor(mockCredentials.user.invalidHeader()),
  };
}
