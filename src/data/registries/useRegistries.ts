import {
  ApiHolder,
  ApiRef,
  configApiRef,
  discoveryApiRef,
  fetchApiRef,
  identityApiRef,
  useApiHolder,
} from '@backstage/core-plugin-api';
import { AcrRegistriesApi } from 'backstage-plugin-acr-common';
import { acrRegistriesApiRef, makeRegistries } from '../../apis';
import { noteOrigins } from './origins';

/**
 * The registries to read: as the app knows them, else by the configuration.
 *
 * An app of the old system learns of a plugin's APIs only from elements that it
 * finds in its tree. `AcrPage` inside somebody's own component is none, and is
 * to work there all the same.
 */
export function useRegistries(): AcrRegistriesApi {
  const apis = useApiHolder();
  return noteOrigins(apis.get(acrRegistriesApiRef) ?? ownRegistries(apis), () =>
    findUser(apis),
  );
}

/** Nobody is signed in where Backstage says nothing else. */
async function findUser(apis: ApiHolder): Promise<string | undefined> {
  try {
    const identity = await apis.get(identityApiRef)?.getBackstageIdentity();
    return identity?.userEntityRef;
  } catch {
    return undefined; // Whatever is asked next tells that the session has ended.
  }
}

const own = new WeakMap<ApiHolder, AcrRegistriesApi>();

function ownRegistries(apis: ApiHolder): AcrRegistriesApi {
  let registries = own.get(apis);
  if (!registries) {
    registries = makeRegistries({
      configApi: getApi(apis, configApiRef),
      discoveryApi: getApi(apis, discoveryApiRef),
      fetchApi: getApi(apis, fetchApiRef),
    });
    own.set(apis, registries);
  }
  return registries;
}

function getApi<T>(apis: ApiHolder, ref: ApiRef<T>): T {
  const api = apis.get(ref);
  if (!api) {
    throw new Error(`No implementation available for ${ref}`);
  }
  return api;
}
