import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { PortalPlace } from './Registry';
import { resourceNameIn } from './resourceName';

/** The portal of Azure's public cloud. */
const DEFAULT_URL = 'https://portal.azure.com';

/**
 * Reads where a registry is in the Azure portal.
 *
 * @param config - the `portal` of a registry
 * @param key - the key under which it is found
 * @returns `undefined` where neither the configuration nor the login server tells
 *   what the registry's resource is called
 * @throws an error that names the key, if a value is missing or makes no sense
 */
export function readPortal(
  config: Pick<Config, 'getString' | 'getOptionalString'>,
  key: string,
  loginServer: string,
): PortalPlace | undefined {
  const url = config.getOptionalString('url') ?? DEFAULT_URL;
  if (!/^https:\/\/[A-Za-z0-9.-]+\/?$/.test(url)) {
    throw new InputError(
      `Invalid configuration: ${key}.url must be the address of a portal, such as ${DEFAULT_URL}, but is '${url}'`,
    );
  }
  const tenant = config.getOptionalString('tenant');
  const resourceName =
    config.getOptionalString('resourceName') ?? resourceNameIn(loginServer);
  const place = {
    url: url.replace(/\/$/, ''),
    ...(tenant !== undefined && { tenant }),
    subscriptionId: config.getString('subscriptionId'),
    resourceGroup: config.getString('resourceGroup'),
  };
  return resourceName === undefined ? undefined : { ...place, resourceName };
}
