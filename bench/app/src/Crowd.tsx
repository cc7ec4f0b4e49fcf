/** The tabs of many users, one after the other in one page. */
import { ApiProvider } from '@backstage/core-app-api';
import {
  ApiHolder,
  ApiRef,
  configApiRef,
  FetchApi,
  fetchApiRef,
  discoveryApiRef,
  IdentityApi,
  identityApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { useEffect, useMemo, useState } from 'react';
import { acrRegistriesApiRef, makeRegistries } from '../../../src/apis';
import { AcrPage } from '../../../src/systems/new/tab';
import { OpenedTab } from '../../crowd';

/** As much room as the head of a component's page takes. */
const HEAD = { height: 250 };

/** Shows one tab at a time. */
export function Crowd() {
  const [tab, setTab] = useState<OpenedTab & { number: number }>();
  const configApi = useApi(configApiRef);
  const discoveryApi = useApi(discoveryApiRef);
  const fetchApi = useApi(fetchApiRef);
  useEffect(() => {
    let number = 0;
    const open = (next: OpenedTab) => {
      number += 1;
      setTab({ ...next, number });
      return number;
    };
    window.crowd = { open, lists: 0, awaited: 0 };
  }, []);
  const apis = useMemo(
    () =>
      holderOf([
        [identityApiRef, identityOf(tab?.user)],
        [
          acrRegistriesApiRef,
          makeRegistries({
            configApi,
            discoveryApi,
            fetchApi: { fetch: counted(fetchApi.fetch) },
          }),
        ],
      ]),
    [tab, configApi, discoveryApi, fetchApi],
  );
  return (
    <>
      <div style={HEAD} />
      {tab && (
        <div key={tab.number} data-opened={tab.number}>
          <ApiProvider apis={apis}>
            <EntityProvider entity={entityOf(tab.repository)}>
              <AcrPage />
            </EntityProvider>
          </ApiProvider>
        </div>
      )}
    </>
  );
}

function counted(fetch: FetchApi['fetch']): FetchApi['fetch'] {
  return async (input, init) => {
    window.crowd.lists += /\/v2\/.*\/referrers\//.test(String(input)) ? 1 : 0;
    window.crowd.awaited += 1;
    try {
      return await fetch(input, init);
    } finally {
      window.crowd.awaited -= 1;
    }
  };
}

function identityOf(user: string | undefined): IdentityApi {
  return {
    getBackstageIdentity: async () => {
      if (user === undefined) {
        throw new Error('Nobody is signed in');
      }
      return { type: 'user', userEntityRef: user, ownershipEntityRefs: [user] };
    },
    getProfileInfo: async () => ({}),
    getCredentials: async () => ({}),
    signOut: async () => {},
  };
}

function holderOf(
  apis: ReadonlyArray<readonly [ApiRef<unknown>, unknown]>,
): ApiHolder {
  const byId = new Map(apis.map(([{ id }, api]) => [id, api]));
  return {
    get: <T,>({ id }: ApiRef<T>) => byId.get(id) as T | undefined,
  };
}

function entityOf(repository: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: repository,
      annotations: {
        'azure-container-registry/repository-name': repository,
        'azure-container-registry/registry-name': 'plain',
      },
    },
  };
}
