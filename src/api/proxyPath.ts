import { ConfigApi } from '@backstage/frontend-plugin-api';
import { InputError } from '@backstage/errors';

/** The proxy endpoint of the metadata API, unless the configuration says so. */
export const DEFAULT_PROXY_PATH = '/acr/api';

/** Segments of unreserved characters (RFC 3986, 2.3), none of them `.` or `..` */
const PATH = /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)+$/;

/**
 * Reads `acr.proxyPath`.
 *
 * @returns a path with a slash before and none behind
 * @throws an `InputError` that names the key if the value is no such path
 */
export function readProxyPath(configApi: ConfigApi): string {
  const path = configApi.getOptionalString('acr.proxyPath');
  if (path === undefined) {
    return DEFAULT_PROXY_PATH;
  }
  const trimmed = path.replace(/\/$/, '');
  if (!PATH.test(trimmed)) {
    throw new InputError(
      `Invalid configuration: acr.proxyPath must be the path of a proxy endpoint, such as ${DEFAULT_PROXY_PATH}, but is '${path}'`,
    );
  }
  return trimmed;
}
