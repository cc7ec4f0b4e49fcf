import { isError } from '@backstage/errors';
import { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import {
  AcrError,
  ProxyAccess,
  RegistryApi,
  Transport,
  TransportRequest,
} from 'backstage-plugin-acr-common';

/**
 * What a {@link ProxyTransport} sends requests with, and where to.
 *
 * @public
 */
export interface ProxyTransportOptions {
  /** Tells where the proxy is. */
  discoveryApi: DiscoveryApi;
  /** Sends requests with the session of the user. */
  fetchApi: FetchApi;
  /** The endpoints that lead to the registry. */
  access: ProxyAccess;
}

/**
 * Reaches a registry through two endpoints of the Backstage proxy.
 *
 * @public
 */
export class ProxyTransport implements Transport {
  /** Who answers: a connection that breaks is one to Backstage. */
  readonly peer = 'backstage';
  readonly #options: ProxyTransportOptions;

  constructor(options: ProxyTransportOptions) {
    this.#options = options;
  }

  /**
   * Sends a request through the endpoint that leads to an API.
   *
   * @returns the answer, whatever its status
   * @throws an `AcrError` if Backstage has no session of the user
   */
  async send(
    api: RegistryApi,
    path: string,
    { method, accept, signal }: TransportRequest,
  ): Promise<Response> {
    const { discoveryApi, fetchApi, access } = this.#options;
    const proxyUrl = await discoveryApi.getBaseUrl('proxy');
    try {
      return await fetchApi.fetch(`${proxyUrl}${access[api]}/${path}`, {
        method,
        headers: { Accept: accept },
        signal,
      });
    } catch (error) {
      throw isSessionEnded(error)
        ? new AcrError(
            { kind: 'session-ended' },
            { message: 'Backstage has no session of the user', cause: error },
          )
        : error;
    }
  }
}

/**
 * Before it sends anything Backstage rejects if it gets no token for the user: with
 * the answer of its auth backend, or because the user closed the sign-in.
 */
function isSessionEnded(error: unknown): error is Error {
  return (
    isError(error) &&
    // As on a ResponseError.
    (error.statusCode === 401 || /^(?:Popup)?RejectedError$/.test(error.name))
  );
}
