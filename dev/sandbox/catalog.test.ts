import { sandboxCatalogFactory } from './catalog';

const ENTITIES = ['api', 'worker'].map(name => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name },
}));

const makeCatalog = () =>
  sandboxCatalogFactory.factory({
    discoveryApi: { getBaseUrl: async id => `http://localhost/${id}` },
    fetchApi: { fetch: async () => Response.json(ENTITIES) },
  });

it('answers once it is loaded', async () => {
  const { items } = await makeCatalog().getEntities();
  expect(items).toEqual(ENTITIES);
});

// As the list of all entities does it in the old frontend system.
it('streams once it is loaded', async () => {
  const pages = [];
  for await (const page of makeCatalog().streamEntities()) {
    pages.push(...page);
  }
  expect(pages).toEqual(ENTITIES);
});
