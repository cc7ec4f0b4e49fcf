import { Config } from '@backstage/config';
import { AcrApi } from '../registry/model/AcrApi';
import { AcrRegistriesApi } from './AcrRegistriesApi';
import { readRegistries } from './readRegistries';
import { Registry } from './Registry';
import { usualProxyAccess } from './proxyAccess';
import { isRegistryName } from './registryNames';

/**
 * What the registries of the configuration are read with.
 *
 * @alpha
 */
export interface ConfiguredRegistriesOptions {
  config: Config;
  /** The client of the first registry, where the app has one. */
  acrApi?: AcrApi;
  /** Makes a client, when it is needed. */
  makeClient: (registry: Registry) => AcrApi;
}

/**
 * The registries of the app's configuration, behind its proxy.
 *
 * @alpha
 */
export class ConfiguredRegistries implements AcrRegistriesApi {
  readonly configured: readonly Registry[];
  readonly #options: ConfiguredRegistriesOptions;
  readonly #found = new Map<string, Registry>();
  readonly #clients = new Map<string, AcrApi>();

  /** Throws an error that names the key, if the configuration makes no sense. */
  constructor(options: ConfiguredRegistriesOptions) {
    this.#options = options;
    this.configured = readRegistries(options.config);
    if (options.acrApi) {
      this.#clients.set(this.configured[0].name, options.acrApi);
    }
    this.configured.forEach(registry => {
      this.#found.set(registry.name, registry);
    });
  }

  /** {@inheritDoc AcrRegistriesApi.find} */
  find(name: string): Registry | undefined {
    const found = this.#found.get(name) ?? this.#findAlike(name);
    if (found || !isRegistryName(name)) {
      return found;
    }
    const registry: Registry = {
      name,
      title: name,
      access: usualProxyAccess(name),
    };
    this.#found.set(name, registry);
    return registry;
  }

  /** Whoever writes a login server, or another case, means a configured one. */
  #findAlike(name: string): Registry | undefined {
    const alike = name.toLowerCase();
    return (
      this.configured.find(({ loginServer }) => loginServer === alike) ??
      this.configured.find(each => each.name.toLowerCase() === alike)
    );
  }

  /** {@inheritDoc AcrRegistriesApi.clientOf} */
  clientOf(registry: Registry): AcrApi {
    let client = this.#clients.get(registry.name);
    if (!client) {
      client = this.#options.makeClient(registry);
      this.#clients.set(registry.name, client);
    }
    return client;
  }
}
