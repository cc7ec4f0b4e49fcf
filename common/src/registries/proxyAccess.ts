import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { ProxyAccess } from './Registry';

/**
 * How the only registry is reached, unless the configuration says so.
 *
 * @alpha
 */
export const DEFAULT_PROXY_ACCESS: ProxyAccess = {
  via: 'proxy',
  metadata: '/acr/api',
  content: '/acr/v2',
};

/**
 * How a registry with a name is reached, unless the configuration says so: where the
 * community's ACR plugin looks for it.
 */
export function usualProxyAccess(name: string): ProxyAccess {
  return {
    via: 'proxy',
    metadata: `/acr/custom/api/${name}`,
    content: `/acr/custom/v2/${name}`,
  };
}

/** Segments of unreserved characters (RFC 3986, 2.3), none of them `.` or `..` */
const PATH = /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)+$/;

/** A part of the configuration, and the key under which it is found. */
export interface ConfigPart {
  config: Pick<Config, 'getOptionalString'>;
  /** Such as `acr`. */
  key: string;
}

/**
 * Reads through which endpoints of the proxy a registry is reached.
 *
 * @param usual - what holds for a path that is not there
 * @returns paths with a slash before and none behind
 * @throws an `InputError` that names the key if a value is no such path
 */
export function readProxyAccess(
  part: ConfigPart,
  usual: ProxyAccess,
): ProxyAccess {
  return {
    via: 'proxy',
    metadata: readPath(part, 'proxyPath', usual.metadata),
    content: readPath(part, 'contentProxyPath', usual.content),
  };
}

function readPath(
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
