import { Config } from '@backstage/config';
import {
  AcrApi,
  AcrApiClient,
  AcrApiClientOptions,
  ConnectionCheck,
  ConnectionTestOptions,
  loadCode,
  Transport,
} from '../registry';
import { AcrRegistriesApi } from './AcrRegistriesApi';
import { usualProxyAccess } from './proxyAccess';
import { readCustomRegistries, readRegistries } from './readRegistries';
import { Registry } from './Registry';
import { isRegistryName } from './registryNames';

/**
 * What the registries of the configuration are read with.
 *
 * @alpha
 */
export interface ConfiguredRegistriesOptions {
  config: Config;
  /** Tells how a registry is reached. */
  transportOf: (registry: Registry) => Transport;
}

/**
 * The registries of Backstage's configuration.
 *
 * @alpha
 */
export class ConfiguredRegistries implements AcrRegistriesApi {
  readonly configured: readonly Registry[];
  readonly #takesOthers: boolean;
  readonly #options: ConfiguredRegistriesOptions;
  readonly #found = new Map<string, Registry>();
  readonly #clients = new Map<string, AcrApi>();

  /** Throws an error that names the key, if the configuration makes no sense. */
  constructor(options: ConfiguredRegistriesOptions) {
    this.#options = options;
    this.configured = readRegistries(options.config);
    this.#takesOthers = readCustomRegistries(options.config);
    this.configured.forEach(registry => {
      this.#found.set(registry.name, registry);
    });
  }

  /** {@inheritDoc AcrRegistriesApi.find} */
  find(name: string): Registry | undefined {
    const found = this.#found.get(name) ?? this.#findAlike(name);
    if (found || !this.#takesOthers || !isRegistryName(name)) {
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
      client = new AcrApiClient(this.#connectionOf(registry));
      this.#clients.set(registry.name, client);
    }
    return client;
  }

  /** {@inheritDoc AcrRegistriesApi.testConnection} */
  async *testConnection(
    registry: Registry,
    options: ConnectionTestOptions,
  ): AsyncIterable<ConnectionCheck> {
    // Few ever test a connection.
    const { testConnection } = await loadCode(
      () => import('../registry/connection'),
    );
    yield* testConnection(this.#connectionOf(registry), options);
  }

  #connectionOf(registry: Registry): AcrApiClientOptions {
    const transport = this.#options.transportOf(registry);
    return { transport, loginServer: registry.loginServer };
  }
}
