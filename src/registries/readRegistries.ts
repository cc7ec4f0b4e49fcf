import { InputError } from '@backstage/errors';
import { ConfigApi } from '@backstage/frontend-plugin-api';
import { isHost } from '../api/names';
import {
  ConfigPart,
  DEFAULT_CONTENT_PROXY_PATH,
  DEFAULT_PROXY_PATH,
  readProxyPath,
} from '../api/proxyPath';
import { readPortal } from './readPortal';
import { Registry } from './Registry';
import {
  isRegistryName,
  usualContentProxyPath,
  usualProxyPath,
} from './registryNames';

const KEY = 'acr.registries';

/** What an array of configurations holds. */
type RegistryConfig = ReturnType<ConfigApi['getConfigArray']>[number];

/**
 * Reads which registries there are: those of `acr.registries`, in their order,
 * or the one of `acr.proxyPath` and `acr.contentProxyPath`.
 *
 * @returns at least one
 * @throws an error that names the key, if a value is missing or makes no sense
 */
export function readRegistries(configApi: ConfigApi): Registry[] {
  const configs = configApi.getOptionalConfigArray(KEY);
  if (!configs) {
    return [readOnlyRegistry(configApi)];
  }
  if (configs.length === 0) {
    throw invalid(KEY, 'has to name a registry, or to be left out');
  }
  for (const key of ['acr.proxyPath', 'acr.contentProxyPath']) {
    if (configApi.has(key)) {
      throw invalid(
        key,
        `cannot stand beside ${KEY}: write it to the registry that it leads to`,
      );
    }
  }
  const registries = configs.map((config, index) =>
    readRegistry({ config, key: `${KEY}[${index}]` }),
  );
  assertDifferent(registries, 'name');
  assertDifferent(registries, 'loginServer');
  assertDifferent(registries, 'proxyPath');
  assertDifferent(registries, 'contentProxyPath');
  return registries;
}

const DEFAULT_PATHS = {
  proxyPath: DEFAULT_PROXY_PATH,
  contentProxyPath: DEFAULT_CONTENT_PROXY_PATH,
};

/** What there is without `acr.registries`. */
function readOnlyRegistry(configApi: ConfigApi): Registry {
  const config: ConfigPart['config'] = {
    getOptionalString: name => configApi.getOptionalString(`acr.${name}`),
  };
  return { name: '', ...readPaths({ config, key: 'acr' }, DEFAULT_PATHS) };
}

function readRegistry(part: { config: RegistryConfig; key: string }): Registry {
  const { config, key } = part;
  const name = config.getString('name');
  if (!isRegistryName(name)) {
    throw invalid(
      `${key}.name`,
      `must be a name of letters, digits, '.', '_' and '-', but is '${name}'`,
    );
  }
  const loginServer = config.getString('loginServer').toLowerCase();
  if (!isHost(loginServer)) {
    throw invalid(
      `${key}.loginServer`,
      `must be a host such as myregistry.azurecr.io, but is '${loginServer}'`,
    );
  }
  const portalConfig = config.getOptionalConfig('portal');
  const portal =
    portalConfig && readPortal(portalConfig, `${key}.portal`, loginServer);
  return {
    name,
    title: config.getOptionalString('title') ?? name,
    loginServer,
    ...readPaths(part, {
      proxyPath: usualProxyPath(name),
      contentProxyPath: usualContentProxyPath(name),
    }),
    ...(portal && { portal }),
  };
}

function readPaths(
  part: ConfigPart,
  usual: Pick<Registry, 'proxyPath' | 'contentProxyPath'>,
) {
  return {
    proxyPath: readProxyPath(part, 'proxyPath', usual.proxyPath),
    contentProxyPath: readProxyPath(
      part,
      'contentProxyPath',
      usual.contentProxyPath,
    ),
  };
}

function assertDifferent(
  registries: Registry[],
  property: 'name' | 'loginServer' | 'proxyPath' | 'contentProxyPath',
) {
  registries.forEach((registry, index) => {
    const value = registry[property];
    const first = registries.findIndex(other => other[property] === value);
    if (first < index) {
      throw invalid(
        `${KEY}[${index}].${property}`,
        `must be another than that of ${KEY}[${first}], but both are '${value}'`,
      );
    }
  });
}

function invalid(key: string, problem: string): InputError {
  return new InputError(`Invalid configuration: ${key} ${problem}`);
}
