import { InputError } from '@backstage/errors';
import { ConfigApi } from '@backstage/frontend-plugin-api';

/** The proxy endpoint of the metadata API, unless the configuration says so. */
export const DEFAULT_PROXY_PATH = '/acr/api';

/** The proxy endpoint of the content API, unless the configuration says so. */
export const DEFAULT_CONTENT_PROXY_PATH = '/acr/v2';

/** Segments of unreserved characters (RFC 3986, 2.3), none of them `.` or `..` */
const PATH = /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)+$/;

/** A part of the configuration, and the key under which it is found. */
export interface ConfigPart {
  config: Pick<ConfigApi, 'getOptionalString'>;
  /** Such as `acr`. */
  key: string;
}

/**
 * Reads the path of a proxy endpoint.
 *
 * @param name - of the value in its part, such as `proxyPath`
 * @param usual - what holds if it is not there
 * @returns a path with a slash before and none behind
 * @throws an `InputError` that names the key if the value is no such path
 */
export function readProxyPath(
  { config, key }: ConfigPart,
  name: 'proxyPath' | 'contentProxyPath',
  usual: string,
): string {
  const path = config.getOptionalString(name);
  if (path === undefined) {
    return usual;
  }
  const trimmed = path.replace(/\/$/, '');
  if (!PATH.test(trimmed)) {
    throw new InputError(
      `Invalid configuration: ${key}.${name} must be the path of a proxy endpoint, such as ${usual}, but is '${path}'`,
    );
  }
  return trimmed;
}
