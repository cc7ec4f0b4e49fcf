import { FetchApi } from '@backstage/frontend-plugin-api';
import { AcrError } from './AcrError';
import { readJson } from './answers';

/** A request through an endpoint of the Backstage proxy. */
export interface JsonRequest {
  /** Where the endpoint is: the proxy's base URL and the endpoint's path. */
  url: string;
  /** The endpoint's path alone, for what is said if there is none. */
  proxyPath: string;
  /** How long to wait for the whole answer, in milliseconds. */
  timeout: number;
  /** Ends the request early. */
  signal?: AbortSignal;
}

/**
 * Fetches JSON.
 *
 * @returns the parsed body, of unknown shape, and the headers that came through
 * @throws an {@link AcrError} if there is no answer in time, no connection, or
 *   an answer that is no success; the reason of `signal` if that ended it
 */
export async function requestJson(
  fetchApi: FetchApi,
  request: JsonRequest,
): Promise<{ json: unknown; headers: Headers }> {
  const { url, proxyPath, timeout, signal } = request;
  signal?.throwIfAborted();
  // By hand, for AbortSignal.any is younger than the browsers Backstage supports.
  const ended = new AbortController();
  const end = () => ended.abort();
  const timer = setTimeout(end, timeout);
  signal?.addEventListener('abort', end);
  try {
    const response = await fetchApi.fetch(url, {
      headers: { Accept: 'application/json' },
      signal: ended.signal,
    });
    const json = await readJson(response, proxyPath);
    return { json, headers: response.headers };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof AcrError) {
      throw error;
    }
    throw ended.signal.aborted ? noAnswer(timeout) : noConnection(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

function noAnswer(timeout: number): AcrError {
  const seconds = timeout / 1000;
  return new AcrError(
    { kind: 'no-answer', seconds },
    { message: `No answer in ${seconds} s` },
  );
}

/** `fetch` and `text()` reject with a `TypeError` when the connection fails. */
function noConnection(error: unknown): AcrError {
  return new AcrError(
    { kind: 'backstage-unreachable' },
    {
      message: 'The connection to Backstage failed',
      cause: error instanceof Error ? error : undefined,
    },
  );
}
