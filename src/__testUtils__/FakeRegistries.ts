import {
  AcrApi,
  AcrRegistriesApi,
  Registry,
  usualProxyAccess,
} from 'backstage-plugin-acr-common';

/** A registry as the configuration has it, such as `prodregistry.azurecr.io`. */
export function makeRegistry(name: string): Registry {
  return {
    name,
    title: `The ${name} registry`,
    loginServer: `${name}registry.azurecr.io`,
    access: usualProxyAccess(name),
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
}
