import { RegistryApi, Transport } from '../model';
import { assertSuccess, readAnswer } from './answers';
import { readBytes } from './bytes';
import { sendRequest } from './request';

/** What an API is reached by. */
export interface ApiEndpointOptions {
  transport: Transport;
  /** Which of the registry's APIs it is. */
  api: RegistryApi;
  /** How long to wait for an answer, in milliseconds. */
  timeout: number;
  /** The registry's login server, where that is known. */
  loginServer?: string;
}

/** How a request is sent. */
export interface EndpointRequest {
  signal?: AbortSignal;
  /** How long to wait for this answer, if not as long as for others, in ms. */
  timeout?: number;
}

/** One of a registry's APIs. All that it throws is an `AcrError`. */
export class ApiEndpoint {
  readonly #options: ApiEndpointOptions;

  constructor(options: ApiEndpointOptions) {
    this.#options = options;
  }

  /**
   * Reads JSON.
   *
   * @param path - relative to the API, its parts checked and encoded
   * @param read - makes something of the JSON, or throws a `ShapeError` or a
   *   `ForeignAnswer`
   * @param accept - the media type that is understood
   */
  async readJson<T>(
    path: string,
    read: (json: unknown) => T,
    request: EndpointRequest = {},
    accept: string = 'application/json',
  ): Promise<{ value: T; headers: Headers }> {
    const { api } = this.#options;
    return this.#send(path, request, accept, response =>
      readAnswer(response, api, read),
    );
  }

  /**
   * Reads a document byte for byte.
   *
   * @param path - relative to the API, its parts checked and encoded
   * @param accept - the media types that are understood
   * @param limit - the most that is read, in bytes
   */
  async readBytes(
    path: string,
    accept: string,
    limit: number,
    request: EndpointRequest = {},
  ): Promise<Uint8Array> {
    const { api } = this.#options;
    const { value } = await this.#send(
      path,
      request,
      accept,
      async response => {
        await assertSuccess(response, api);
        return readBytes(response, limit);
      },
    );
    return value;
  }

  /**
   * Lets the browser keep a document as it comes, wherever it likes: a script
   * could not hold everything that a registry has. Of which type the document is
   * said to be is not kept: nobody has looked.
   *
   * @param path - relative to the API, its parts checked and encoded
   */
  async download(path: string, request: EndpointRequest = {}): Promise<Blob> {
    const { api } = this.#options;
    const { value } = await this.#send(path, request, '*/*', async response => {
      await assertSuccess(response, api);
      const blob = await response.blob();
      return blob.slice(0, blob.size, 'application/octet-stream');
    });
    return value;
  }

  /** The registry's login server, where that is known. */
  get loginServer(): string | undefined {
    return this.#options.loginServer;
  }

  /** How long it waits for an answer unless it is told otherwise, in ms. */
  get timeout(): number {
    return this.#options.timeout;
  }

  async #send<T>(
    path: string,
    request: EndpointRequest,
    accept: string,
    read: (response: Response) => Promise<T>,
  ) {
    const { transport, api, timeout } = this.#options;
    return sendRequest(transport, {
      api,
      path,
      accept,
      read,
      timeout: request.timeout ?? timeout,
      signal: request.signal,
    });
  }
}
