import {
  AcrApi,
  AcrRegistriesApi,
  Registry,
} from 'backstage-plugin-acr-common';

/** Whose answers a client gives, and to whom. */
export interface Origin {
  registry: Registry;
  /** The user's entity, such as `user:default/ana`; `undefined` if nobody knows. */
  findUser(): Promise<string | undefined>;
}

const origins = new WeakMap<AcrApi, Origin>();
const noting = new WeakMap<AcrRegistriesApi, AcrRegistriesApi>();

/** Whose answers a client gives, if it comes from {@link noteOrigins}. */
export function originOf(api: AcrApi): Origin | undefined {
  return origins.get(api);
}

/** The same registries; of each client it is known from then on whose it is. */
export function noteOrigins(
  registries: AcrRegistriesApi,
  findUser: Origin['findUser'],
): AcrRegistriesApi {
  let noted = noting.get(registries);
  if (!noted) {
    noted = {
      get configured() {
        return registries.configured;
      },
      find: name => registries.find(name),
      clientOf: registry => {
        const api = registries.clientOf(registry);
        if (!origins.has(api)) {
          origins.set(api, { registry, findUser });
        }
        return api;
      },
      testConnection: registries.testConnection?.bind(registries),
    };
    noting.set(registries, noted);
  }
  return noted;
}
