/**
 * From an HTTP answer to what it says, or to the failure that it tells of.
 *
 * Two parties answer on the same path: Backstage (`{ error: { name } }`, or
 * nothing at all where there is no endpoint) and the registry
 * (`{ errors: [{ code, message, detail }] }`). The body tells them apart.
 */
import { AcrError, AcrFailure, MAX_ANSWER_SIZE, RegistryApi } from '../model';
import { ForeignAnswer } from './asked';
import { readBytes } from './bytes';
import { ShapeError } from './json';
import { parseRetryAfter } from './retryAfter';

const MAX_KEPT_CHARACTERS = 2000;

/** What http-proxy-middleware writes when it has no connection to its target. */
const PROXY_FAILED = /^Error occurred while trying to proxy/;

/** How Azure's firewall names the address that it keeps out. */
const DENIED_CLIENT = /client with IP '([0-9a-fA-F.:]+)'/;

/** How the registry names what a cache rule copies from (Azure/acr#891). */
const CACHE_SOURCE = /from source '([^'\n]{1,200})' for cache rule/;

/** What the registry says of a manifest, tag or blob that it does not have. */
const CONTENT_UNKNOWN: unknown[] = [
  'MANIFEST_UNKNOWN',
  'TAG_UNKNOWN',
  'BLOB_UNKNOWN',
];

/**
 * What the registry says if an attribute forbids what is asked for; of reading
 * that is `readEnabled` (Azure/azure-sdk-for-net#22827). Older answers have another
 * code, and the same words.
 */
const DISALLOWED = {
  code: 'REGISTRY_DISALLOWED_OPERATION',
  word: /disallowed/,
};

interface Answer {
  status: number;
  headers: Headers;
  body: string;
  json: unknown;
}

/**
 * Reads a successful answer.
 *
 * @param response - the answer; its body is consumed
 * @param api - which was asked, for the error
 * @param read - makes something of the parsed body, or throws a `ShapeError` or
 *   a `ForeignAnswer`
 * @throws an {@link AcrError} for every other answer; a `TypeError` if the
 *   connection breaks while the body is read
 */
export async function readAnswer<T>(
  response: Response,
  api: RegistryApi,
  read: (json: unknown) => T,
): Promise<T> {
  const answer = await readText(response);
  if (!response.ok || answer.json === undefined) {
    throw asError(findFailure(answer, api), answer, api);
  }
  try {
    return read(answer.json);
  } catch (error) {
    if (error instanceof ShapeError) {
      const expected = error.message;
      const failure: AcrFailure = { kind: 'unexpected-shape', expected };
      throw asError(failure, answer, api, error);
    }
    if (error instanceof ForeignAnswer) {
      const { asked, told } = error;
      const failure: AcrFailure = { kind: 'foreign-answer', asked, told };
      throw asError(failure, answer, api, error);
    }
    throw error;
  }
}

/**
 * Makes sure that an answer is a success, and not a page of somebody else's.
 *
 * @throws an {@link AcrError} for every other answer, whose body is consumed
 */
export async function assertSuccess(
  response: Response,
  api: RegistryApi,
): Promise<void> {
  if (response.ok && !saysHtml(response.headers)) {
    return;
  }
  const answer = await readText(response);
  throw asError(findFailure(answer, api), answer, api);
}

async function readText(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const body = new TextDecoder().decode(
    await readBytes(response, MAX_ANSWER_SIZE),
  );
  return { status, headers, body, json: parseJson(body) };
}

function asError(
  failure: AcrFailure,
  { status, body }: Answer,
  api: RegistryApi,
  cause?: Error,
): AcrError {
  return new AcrError(failure, {
    message: `The registry's answer was ${status} (${failure.kind})`,
    answer: { status, api, body: body.slice(0, MAX_KEPT_CHARACTERS) },
    cause,
  });
}

function findFailure(answer: Answer, api: RegistryApi): AcrFailure {
  const { status, headers, body } = answer;
  if (PROXY_FAILED.test(body)) {
    return { kind: 'registry-unreachable' };
  }
  if (status >= 500) {
    return { kind: 'server-error', status };
  }
  if (status === 429) {
    const retryAfter = parseRetryAfter(
      headers.get('Retry-After'),
      sentAt(headers),
    );
    return {
      kind: 'throttled',
      ...(retryAfter !== undefined && { retryAfter }),
    };
  }
  // A browser follows a redirect, unless the proxy has dropped where to.
  if (status >= 300 && status < 400) {
    return { kind: 'redirect-not-followed' };
  }
  if (isHtml(answer)) {
    return { kind: 'html-answer' };
  }
  if (status < 400) {
    return { kind: 'no-json' };
  }
  return isBackstageError(answer.json)
    ? findBackstageFailure(status, api)
    : findRegistryFailure(answer, api);
}

function findBackstageFailure(status: number, api: RegistryApi): AcrFailure {
  switch (status) {
    case 401:
      return { kind: 'session-ended' };
    case 404:
      return { kind: 'no-endpoint', api };
    default:
      return { kind: 'refused', status };
  }
}

function findRegistryFailure(answer: Answer, api: RegistryApi): AcrFailure {
  const { status, headers, body } = answer;
  const codes = registryErrorCodes(answer.json);
  if (status === 401) {
    return findAuthorizationFailure(headers.get('WWW-Authenticate'));
  }
  if (status === 403 && codes.includes('DENIED')) {
    const clientAddress = DENIED_CLIENT.exec(body)?.[1];
    return { kind: 'firewall', ...(clientAddress && { clientAddress }) };
  }
  if (status === 405 && isDisallowed(answer.json)) {
    return { kind: 'read-disabled' };
  }
  if (status === 404 && codes.includes('NAME_UNKNOWN')) {
    return { kind: 'repository-unknown' };
  }
  if (status === 404 && codes.some(code => CONTENT_UNKNOWN.includes(code))) {
    return { kind: 'content-unknown' };
  }
  if (status === 424 && codes.length > 0) {
    const source = CACHE_SOURCE.exec(body)?.[1];
    return { kind: 'cache-source', ...(source && { source }) };
  }
  if (status === 404) {
    return body === ''
      ? { kind: 'no-endpoint', api }
      : { kind: 'wrong-target' };
  }
  return { kind: 'refused', status };
}

/**
 * The registry answers 401 both to unknown credentials and to a missing
 * permission; only the challenge tells which, and the Backstage proxy drops it
 * unless the endpoint allows the header (RFC 6750, section 3.1).
 */
function findAuthorizationFailure(challenge: string | null): AcrFailure {
  if (challenge === null) {
    return { kind: 'not-authorized' };
  }
  return challenge.includes('error="insufficient_scope"')
    ? { kind: 'permission-missing' }
    : { kind: 'credentials-refused' };
}

/** When an answer was sent, by the clock over there, where that can be told. */
function sentAt(headers: Headers): number {
  const date = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(date) ? Date.now() : date;
}

function isHtml({ headers, body }: Answer): boolean {
  return saysHtml(headers) || /^\s*<(?:!doctype|html)\b/i.test(body);
}

function saysHtml(headers: Headers): boolean {
  return /^text\/html/i.test(headers.get('Content-Type') ?? '');
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // What stands there instead is told by `findFailure`.
  }
}

function isBackstageError(json: unknown): boolean {
  const error = (json as { error?: { name?: unknown } } | null)?.error;
  return typeof error?.name === 'string';
}

function registryErrorCodes(json: unknown): unknown[] {
  return registryErrors(json).map(error => error?.code);
}

function isDisallowed(json: unknown): boolean {
  return registryErrors(json).some(
    error =>
      error?.code === DISALLOWED.code ||
      DISALLOWED.word.test(String(error?.message ?? '')),
  );
}

/** The errors in a body of the registry, each of any content. */
function registryErrors(
  json: unknown,
): Array<{ code?: unknown; message?: unknown } | null | undefined> {
  const errors = (json as { errors?: unknown } | null)?.errors;
  return Array.isArray(errors) ? errors : [];
}
