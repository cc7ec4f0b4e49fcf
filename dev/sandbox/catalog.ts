import type { CatalogApi } from '@backstage/catalog-client';
import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import {
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';

/** The catalog of both dev apps: the entities that the sandbox's backend has. */
export const sandboxCatalogFactory = createApiFactory({
  api: catalogApiRef,
  deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
  factory: ({ discoveryApi, fetchApi }) =>
    whenLoaded(async () => {
      const baseUrl = await discoveryApi.getBaseUrl('sandbox');
      const response = await fetchApi.fetch(`${baseUrl}/entities`);
      return new InMemoryCatalogClient({ entities: await response.json() });
    }),
});

/** Stands for a catalog whose methods wait until it is loaded. */
function whenLoaded(load: () => Promise<CatalogApi>): CatalogApi {
  const loading = load();
  const streamEntities: CatalogApi['streamEntities'] =
    async function* streamWhenLoaded(...args) {
      yield* (await loading).streamEntities(...args);
    };
  return new Proxy({ streamEntities } as CatalogApi, {
    get: (streaming, method: keyof CatalogApi) =>
      streaming[method] ??
      (async (...args: unknown[]) => {
        const catalog = await loading;
        return Reflect.apply(catalog[method], catalog, args);
      }),
  });
}
