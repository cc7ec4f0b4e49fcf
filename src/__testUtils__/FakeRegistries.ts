import { Config, ConfigReader } from '@backstage/config';
import {
  AcrApi,
  AcrRegistriesApi,
  ConfiguredRegistries,
  ConnectionCheck,
  ConnectionTestOptions,
  Registry,
} from 'backstage-plugin-acr-common';
import { FakeAcrApi } from 'backstage-plugin-acr-testing/fakes';

/** A registry as the configuration has it, such as `prodregistry.azurecr.io`. */
export function makeRegistry(name: string): Registry {
  return {
    name,
    title: `The ${name} registry`,
    loginServer: `${name}registry.azurecr.io`,
    access: {
      via: 'proxy',
      metadata: `/acr/custom/api/${name}`,
      content: `/acr/custom/v2/${name}`,
    },
  };
}

/** The registries of a Backstage, each with a client that is there already. */
export class FakeRegistries implements AcrRegistriesApi {
  readonly configured: readonly Registry[];

  /** @param clients - by the names of the registries; the first is the default */
  constructor(private readonly clients: Readonly<Record<string, AcrApi>>) {
    this.configured = Object.keys(clients).map(makeRegistry);
  }

  find(name: string): Registry | undefined {
    return this.configured.find(registry => registry.name === name);
  }

  clientOf({ name }: Registry): AcrApi {
    return this.clients[name];
  }

  testConnection(
    registry: Registry,
    options: ConnectionTestOptions,
  ): AsyncIterable<ConnectionCheck> {
    return testOf(this.clientOf(registry), options);
  }
}

/** Registries as a configuration has them, whose clients are there already. */
export class FakelyRead extends ConfiguredRegistries {
  readonly #clientOf: (registry: Registry) => AcrApi;

  constructor(config: Config, clientOf: (registry: Registry) => AcrApi) {
    super({
      config,
      transportOf: () => {
        throw new Error('Nobody is to be asked');
      },
    });
    this.#clientOf = clientOf;
  }

  clientOf(registry: Registry): AcrApi {
    return this.#clientOf(registry);
  }

  testConnection(
    registry: Registry,
    options: ConnectionTestOptions,
  ): AsyncIterable<ConnectionCheck> {
    return testOf(this.clientOf(registry), options);
  }
}

/** The one registry of a Backstage that configures none, behind a client. */
export function soleRegistry(client: AcrApi): AcrRegistriesApi {
  return new FakelyRead(new ConfigReader({}), () => client);
}

/** What a client that is made for tests finds of the connection. */
function testOf(client: AcrApi, options: ConnectionTestOptions) {
  if (!(client instanceof FakeAcrApi)) {
    throw new Error('Nobody is to test the connection');
  }
  return client.testConnection(options);
}
