import { isError } from '@backstage/errors';
import { FetchApi } from '@backstage/frontend-plugin-api';
import { AcrError } from './AcrError';

/** A request through an endpoint of the Backstage proxy. */
export interface ProxyRequest<T> {
  /** Where the endpoint is: the proxy's base URL and the endpoint's path. */
  url: string;
  /** The media types that are understood; default: JSON. */
  accept?: string;
  /** Reads the answer, body and all. */
  read: (response: Response) => Promise<T>;
  /** How long to wait for the whole answer, in milliseconds. */
  timeout: number;
  /** Ends the request early. */
  signal?: AbortSignal;
}

/**
 * Sends a request and reads its answer.
 *
 * @returns what was read, and the headers that came through
 * @throws an {@link AcrError} if there is no answer in time, no connection, no
 *   session, or an answer that is no success; the reason of `signal` if that
 *   ended it
 */
export async function sendRequest<T>(
  fetchApi: FetchApi,
  request: ProxyRequest<T>,
): Promise<{ value: T; headers: Headers }> {
  const { url, accept = 'application/json', read, timeout, signal } = request;
  signal?.throwIfAborted();
  // By hand, for AbortSignal.any is younger than the browsers Backstage supports.
  const ended = new AbortController();
  const end = () => ended.abort();
  const timer = setTimeout(end, timeout);
  signal?.addEventListener('abort', end);
  try {
    return await orAborted(ended.signal, async () => {
      const response = await fetchApi.fetch(url, {
        headers: { Accept: accept },
        signal: ended.signal,
      });
      return { value: await read(response), headers: response.headers };
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw ended.signal.aborted ? noAnswer(timeout) : explain(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

/**
 * Waits for some work, but no longer than until the signal: before it sends a
 * request Backstage may wait for a sign-in, and no signal ends that.
 */
function orAborted<T>(signal: AbortSignal, work: () => Promise<T>) {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  return Promise.race([work(), aborted]);
}

function noAnswer(timeout: number): AcrError {
  const seconds = timeout / 1000;
  return new AcrError(
    { kind: 'no-answer', seconds },
    { message: `No answer in ${seconds} s` },
  );
}

/**
 * `fetch` and `text()` reject with a `TypeError` when the connection fails;
 * before them Backstage rejects if it gets no token for the user: with the
 * answer of its auth backend, or because the user closed the sign-in.
 */
function explain(error: unknown): unknown {
  if (!isError(error) || error instanceof AcrError) {
    return error;
  }
  const status = error.statusCode; // As on a ResponseError.
  if (status === 401 || /^(?:Popup)?RejectedError$/.test(error.name)) {
    return new AcrError(
      { kind: 'session-ended' },
      { message: 'Backstage has no session of the user', cause: error },
    );
  }
  return error.name === 'TypeError'
    ? new AcrError(
        { kind: 'backstage-unreachable' },
        { message: 'The connection to Backstage failed', cause: error },
      )
    : error;
}
