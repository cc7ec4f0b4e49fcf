import { isError } from '@backstage/errors';
import { AcrError, RegistryApi, toAcrError, Transport } from '../model';

/** A request for a document of a registry. */
export interface RegistryRequest<T> {
  api: RegistryApi;
  /** Relative to the API, its parts checked and encoded. */
  path: string;
  /** The media types that are understood. */
  accept: string;
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
 * @throws an {@link AcrError} if there is no answer in time, no connection, or an
 *   answer that is no success; the reason of `signal` if that ended it
 */
export async function sendRequest<T>(
  transport: Transport,
  request: RegistryRequest<T>,
): Promise<{ value: T; headers: Headers }> {
  const { api, path, accept, read, timeout, signal } = request;
  signal?.throwIfAborted();
  // By hand, for AbortSignal.any is younger than the browsers Backstage supports.
  const ended = new AbortController();
  const end = () => ended.abort();
  const timer = setTimeout(end, timeout);
  signal?.addEventListener('abort', end);
  try {
    return await orAborted(ended.signal, async () => {
      const response = await transport.send(api, path, {
        method: 'GET',
        accept,
        signal: ended.signal,
        timeout,
      });
      return { value: await read(response), headers: response.headers };
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw ended.signal.aborted ? noAnswer(timeout) : explain(error, transport);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

/**
 * Waits for some work, but no longer than until the signal: before it sends a
 * request a transport may wait for a sign-in, and no signal ends that.
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

const PEERS: Record<Transport['peer'], string> = {
  backstage: 'Backstage',
  registry: 'the registry',
};

/**
 * `fetch`, and what reads its answer, reject with a `TypeError` when the connection
 * fails.
 */
function explain(error: unknown, { peer }: Transport): AcrError {
  return isError(error) && error.name === 'TypeError'
    ? new AcrError(
        { kind: `${peer}-unreachable` },
        { message: `The connection to ${PEERS[peer]} failed`, cause: error },
      )
    : toAcrError(error);
}
