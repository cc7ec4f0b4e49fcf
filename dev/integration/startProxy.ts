import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import proxyPlugin from '@backstage/plugin-proxy-backend';
import {
  AcrApiClient,
  DEFAULT_PROXY_ACCESS,
  ProxyAccess,
} from 'backstage-plugin-acr-common';
import { RunningRegistry } from 'backstage-plugin-acr-testing';
import {
  ProxyTransport,
  ProxyTransportOptions,
} from '../../src/apis/ProxyTransport';

/** What a proxy endpoint leads to, and how. */
export interface ProxyOptions {
  registry: Pick<RunningRegistry, 'url'>;
  /** The endpoint's Authorization header. */
  authorization: string;
  /** Headers that the endpoint lets through; absent: the plain configuration. */
  allowedHeaders?: string[];
  /** Whether the endpoint for content goes where blobs are; default: true. */
  followRedirects?: boolean;
}

const NOWHERE: ProxyAccess = {
  via: 'proxy',
  metadata: '/nowhere',
  content: '/nowhere',
};

/**
 * Starts a Backstage backend with the real proxy plugin in front of a registry.
 *
 * @returns clients that read through it: of a user who is signed in, of one who
 *   looks for another endpoint, and of one whose session has ended
 */
export async function startProxy(options: ProxyOptions) {
  const { registry, authorization, allowedHeaders } = options;
  const { followRedirects = true } = options;
  const apisOf = await startBackend({
    proxy: {
      endpoints: {
        '/acr/api': {
          target: `${registry.url}/acr/v1/`,
          credentials: 'require',
          headers: { Authorization: authorization },
          ...(allowedHeaders && { allowedHeaders }),
        },
        '/acr/v2': {
          target: `${registry.url}/v2/`,
          credentials: 'require',
          followRedirects,
          headers: { Authorization: authorization },
          ...(allowedHeaders && { allowedHeaders }),
        },
      },
    },
  });
  const clientFor = (session: string, access = DEFAULT_PROXY_ACCESS) =>
    new AcrApiClient({
      transport: new ProxyTransport({ ...apisOf(session), access }),
    });
  const signedIn = mockCredentials.user.header();
  return {
    client: clientFor(signedIn),
    clientElsewhere: clientFor(signedIn, NOWHERE),
    clientOfEndedSession: clientFor(mockCredentials.user.invalidHeader()),
  };
}

/**
 * Starts a Backstage backend with the real proxy plugin.
 *
 * @returns what a client reads through it with, for somebody's session
 */
export async function startBackend(
  data: NonNullable<mockServices.rootConfig.Options['data']>,
) {
  const { server } = await startTestBackend({
    features: [proxyPlugin, mockServices.rootConfig.factory({ data })],
  });
  const baseUrl = `http://localhost:${server.port()}/api`;
  return (session: string): Omit<ProxyTransportOptions, 'access'> => ({
    discoveryApi: { getBaseUrl: async id => `${baseUrl}/${id}` },
    fetchApi: {
      fetch: (input, init) =>
        fetch(input, {
          ...init,
          headers: { ...init?.headers, Authorization: session },
        }),
    },
  });
}
