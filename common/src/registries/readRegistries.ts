import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { isHost } from '../registry';
import {
  ConfigPart,
  DEFAULT_PROXY_ACCESS,
  readProxyAccess,
  usualProxyAccess,
} from './proxyAccess';
import { readPortal } from './readPortal';
import { Registry } from './Registry';
import { isRegistryName } from './registryNames';

const KEY = 'acr.registries';

/** What an array of configurations holds. */
type RegistryConfig = ReturnType<Config['getConfigArray']>[number];

/**
 * Reads which registries there are: those of `acr.registries`, in their order,
 * or the one of `acr.proxyPath` and `acr.contentProxyPath`.
 *
 * @returns at least one
 * @throws an error that names the key, if a value is missing or makes no sense
 */
export function readRegistries(config: Config): Registry[] {
  const configs = config.getOptionalConfigArray(KEY);
  if (!configs) {
    return [readOnlyRegistry(config)];
  }
  if (configs.length === 0) {
    throw invalid(KEY, 'has to name a registry, or to be left out');
  }
  for (const key of ['acr.proxyPath', 'acr.contentProxyPath']) {
    if (config.has(key)) {
      throw invalid(
        key,
        `cannot stand beside ${KEY}: write it to the registry that it leads to`,
      );
    }
  }
  const registries = configs.map((each, index) =>
    readRegistry({ config: each, key: `${KEY}[${index}]` }),
  );
  assertDifferent(
    'name',
    registries.map(each => each.name),
  );
  assertDifferent(
    'loginServer',
    registries.map(each => each.loginServer),
  );
  const accesses = registries.map(({ access }) => access);
  assertDifferent(
    'proxyPath',
    accesses.map(each => each.metadata),
  );
  assertDifferent(
    'contentProxyPath',
    accesses.map(each => each.content),
  );
  return registries;
}

/**
 * Reads whether `registry-name` also leads to registries that are not configured, as
 * the community's plugin has it: unless `acr.customRegistries` says, where there is
 * no list.
 *
 * @throws an error that names the key, if the value is no boolean
 */
export function readCustomRegistries(config: Config): boolean {
  return config.getOptionalBoolean('acr.customRegistries') ?? !config.has(KEY);
}

/** What there is without `acr.registries`. */
function readOnlyRegistry(config: Config): Registry {
  const part: ConfigPart = {
    config: {
      getOptionalString: name => config.getOptionalString(`acr.${name}`),
    },
    key: 'acr',
  };
  return { name: '', access: readProxyAccess(part, DEFAULT_PROXY_ACCESS) };
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
    access: readProxyAccess(part, usualProxyAccess(name)),
    ...(portal && { portal }),
  };
}

/** Makes sure that no two registries have the same. */
function assertDifferent(
  property: string,
  values: Array<string | undefined>,
): void {
  values.forEach((value, index) => {
    const first = values.indexOf(value);
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
