import { ConfigApi } from '@backstage/frontend-plugin-api';
import { InputError } from '@backstage/errors';

/** The proxy endpoint of the metadata API, unless the configuration says so. */
export const DEFAULT_PROXY_PATH = '/acr/api';

/** The proxy endpoint of the content API, unless the configuration says so. */
export const DEFAULT_CONTENT_PROXY_PATH = '/acr/v2';

/** Segments of unreserved characters (RFC 3986, 2.3), none of them `.` or `..` */
const PATH = /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)+$/;

/**
 * Reads `acr.proxyPath`.
 *
 * @returns a path with a slash before and none behind
 * @throws an `InputError` that names the key if the value is no such path
 */
export function readProxyPath(configApi: ConfigApi): string {
  return readPath(configApi, 'acr.proxyPath', DEFAULT_PROXY_PATH);
}

/** Reads `acr.contentProxyPath`, as {@link readProxyPath} does its key. */
export function readContentProxyPath(configApi: ConfigApi): string {
  return readPath(
    configApi,
    'acr.contentProxyPath',
    DEFAULT_CONTENT_PROXY_PATH,
  );
}

function readPath(configApi: ConfigApi, key: string, usual: string): string {
  const path = configApi.getOptionalString(key);
  if (path === undefined) {
    return usual;
  }
  const trimmed = path.replace(/\/$/, '');
  if (!PATH.test(trimmed)) {
    throw new InputError(
      `Invalid configuration: ${key} must be the path of a proxy endpoint, such as ${usual}, but is '${path}'`,
    );
  }
  return trimmed;
}
