/**
 * The two APIs of a registry: `metadata` is Azure's own (`/acr/v1/`), `content` that
 * of the OCI distribution specification (`/v2/`).
 *
 * @public
 */
export type RegistryApi = 'metadata' | 'content';

/**
 * A request to a registry.
 *
 * @public
 */
export interface TransportRequest {
  /** The HTTP method. */
  method: 'GET';
  /** The media types that are understood. */
  accept: string;
  /** Ends the request, the reading of its answer included. */
  signal: AbortSignal;
  /**
   * How long the caller waits for the whole answer, in milliseconds; `signal` ends
   * the request then.
   */
  timeout: number;
}

/**
 * A way to a registry. Where there is no answer, it rejects with an
 * {@link AcrError} that says why, or with what `fetch` rejects with.
 *
 * @public
 */
export interface Transport {
  /** Who answers: a connection that breaks is one to Backstage or the registry. */
  readonly peer: 'backstage' | 'registry';

  /**
   * Sends a request.
   *
   * @param path - relative to the API, its parts checked and encoded
   * @returns the answer, whatever its status, with its body yet to be read
   */
  send(
    api: RegistryApi,
    path: string,
    request: TransportRequest,
  ): Promise<Response>;
}
