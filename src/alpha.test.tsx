/** The plugin in an app of the new frontend system. */
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import {
  coreExtensionData,
  createExtensionInput,
  createFrontendPlugin,
} from '@backstage/frontend-plugin-api';
import {
  createExtensionTester,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { registerMswTestHooks } from '@backstage/test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  answerCatalog,
  answerTags,
  BACKEND,
  wireTag,
} from 'backstage-plugin-acr-testing/fakes';
import { setupServer } from 'msw/node';
import acrPlugin from './alpha';
import { AcrImagesCard, AcrPage } from './';
import translationsModule from './translations';
import { makeEntity } from './__testUtils__/renderPage';
import { languages } from './translations/resource';

const server = setupServer();
registerMswTestHooks(server);

beforeEach(() => {
  server.use(answerCatalog(), ...answerTags(wireTag('1.0.0')));
  // An app remembers its language.
  window.localStorage.clear();
});

const CONFIG = {
  app: { baseUrl: 'http://localhost' },
  backend: { baseUrl: BACKEND },
};

/** Somebody's own layout, with the images in it. */
const ownLayout = EntityContentBlueprint.make({
  name: 'own',
  params: {
    path: '/',
    title: 'Own',
    loader: async () => (
      <section>
        <AcrPage />
      </section>
    ),
  },
});

/** Somebody's own overview, with the card in it. */
const ownOverview = EntityContentBlueprint.make({
  name: 'overview',
  params: {
    path: '/',
    title: 'Overview',
    loader: async () => <AcrImagesCard />,
  },
});

it('brings a tab called ACR at /acr', () => {
  const tester = createExtensionTester(
    acrPlugin.getExtension('entity-content:acr'),
  );
  expect(tester.get(coreExtensionData.routePath)).toBe('/acr');
  expect(tester.get(EntityContentBlueprint.dataRefs.title)).toBe('ACR');
});

it('has the tab by itself, or in a group of the page', () => {
  const groupBy = (config?: { group: string }) =>
    createExtensionTester(acrPlugin.getExtension('entity-content:acr'), {
      config,
    }).get(EntityContentBlueprint.dataRefs.group);
  expect(groupBy()).toBeUndefined();
  expect(groupBy({ group: 'development' })).toBe('development');
});

it('brings the tab by being there', async () => {
  renderTestApp({
    config: CONFIG,
    features: [acrPlugin],
    extensions: [createTestEntityPage({ entity: makeEntity('team/api') })],
  });
  // Columns come and go until it is known what there is to show.
  await waitFor(() =>
    expect(screen.getByRole('cell', { name: '1.0.0' })).toBeVisible(),
  );
});

it('brings no tab to an entity without the annotation', async () => {
  renderTestApp({
    config: CONFIG,
    features: [acrPlugin],
    extensions: [createTestEntityPage({ entity: makeEntity() })],
  });
  expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
});

it('brings a card to the overview, with the way to the tab', async () => {
  renderTestApp({
    config: {
      ...CONFIG,
      app: {
        ...CONFIG.app,
        extensions: [
          {
            'page:test/test-entity': {
              config: { path: '/catalog/:namespace/:kind/:name' },
            },
          },
          { 'entity-content:acr': { config: { path: '/images' } } },
        ],
      },
    },
    features: [acrPlugin],
    extensions: [createTestEntityPage({ entity: makeEntity('team/api') })],
    initialRouteEntries: ['/catalog/default/component/api'],
  });
  expect(await screen.findByText('Container images')).toBeVisible();
  expect(
    await screen.findByRole('link', { name: 'All images' }),
  ).toHaveAttribute('href', '/catalog/default/component/api/images');
});

it('has a card where the app says, as the README says', async () => {
  const places: unknown[] = [];
  const overview = EntityContentBlueprint.makeWithOverrides({
    name: 'overview',
    inputs: {
      cards: createExtensionInput([
        coreExtensionData.reactElement,
        EntityCardBlueprint.dataRefs.type.optional(),
      ]),
    },
    factory: (original, { inputs }) => {
      places.push(
        ...inputs.cards.map(card =>
          card.get(EntityCardBlueprint.dataRefs.type),
        ),
      );
      return original({
        path: '/',
        title: 'Overview',
        loader: async () => <p />,
      });
    },
  });
  const config = { 'entity-card:acr/images': { config: { type: 'info' } } };
  renderTestApp({
    config: { ...CONFIG, app: { ...CONFIG.app, extensions: [config] } },
    features: [
      acrPlugin,
      createFrontendPlugin({ pluginId: 'catalog', extensions: [overview] }),
    ],
    extensions: [createTestEntityPage({ entity: makeEntity('team/api') })],
  });
  await waitFor(() => expect(places).toEqual(['info']));
});

it('has a card that leads to where somebody’s own tab may be', async () => {
  renderTestApp({
    config: CONFIG,
    extensions: [
      createTestEntityPage({ entity: makeEntity('team/api') }),
      ownOverview,
    ],
  });
  expect(
    await screen.findByRole('link', { name: 'All images' }),
  ).toHaveAttribute('href', '/acr');
});

it('shows the tags inside somebody’s own layout', async () => {
  renderTestApp({
    config: CONFIG,
    extensions: [
      createTestEntityPage({ entity: makeEntity('team/api') }),
      ownLayout,
    ],
  });
  // Columns come and go until it is known what there is to show.
  await waitFor(() =>
    expect(screen.getByRole('cell', { name: '1.0.0' })).toBeVisible(),
  );
});

it('speaks the language of the app, with the module for that', async () => {
  const { messages } = (await languages.de()).default;
  const german = {
    'api:app/app-language': {
      config: { defaultLanguage: 'de', availableLanguages: ['en', 'de'] },
    },
  };
  renderTestApp({
    config: { ...CONFIG, app: { ...CONFIG.app, extensions: [german] } },
    features: [acrPlugin, translationsModule],
    extensions: [createTestEntityPage({ entity: makeEntity('team/api') })],
  });
  const name = String(messages['column.modified']);
  await waitFor(() =>
    expect(screen.getByRole('columnheader', { name })).toBeVisible(),
  );
});

it('brings a page at /acr, called as in every language', () => {
  const tester = createExtensionTester(acrPlugin.getExtension('page:acr'));
  expect(tester.get(coreExtensionData.routePath)).toBe('/acr');
  expect(tester.get(coreExtensionData.title)).toBe('ACR');
  expect(tester.get(coreExtensionData.icon)).toBeDefined();
});

it('shows the registries on the page', async () => {
  renderTestApp({
    config: CONFIG,
    features: [acrPlugin],
    apis: [
      [catalogApiRef, catalogApiMock({ entities: [makeEntity('team/api')] })],
    ],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    initialRouteEntries: ['/acr'],
  });
  const link = await screen.findByRole('link', { name: 'team/api' });
  expect(await screen.findByRole('link', { name: 'api' })).toHaveAttribute(
    'href',
    '/catalog/default/component/api',
  );
  await userEvent.setup().click(link);
  // Columns come and go until it is known what there is to show.
  await waitFor(() =>
    expect(screen.getByRole('cell', { name: '1.0.0' })).toBeVisible(),
  );
});

it('has no page where the app switches it off, as the README says', async () => {
  const withoutPage = { ...CONFIG.app, extensions: [{ 'page:acr': false }] };
  renderTestApp({
    config: { ...CONFIG, app: withoutPage },
    features: [acrPlugin],
    initialRouteEntries: ['/acr'],
  });
  expect(await screen.findByText(/page not found/i)).toBeVisible();
});
