/** The plugin in an app of the old frontend system. */
import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { UserIdentity } from '@backstage/core-components';
import { createApiFactory, SignInPageProps } from '@backstage/core-plugin-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  EntityLayout,
} from '@backstage/plugin-catalog';
import { catalogApiRef, EntityProvider } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { registerMswTestHooks } from '@backstage/test-utils';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  answerCatalog,
  answerTags,
  BACKEND,
  wireTag,
} from 'backstage-plugin-acr-testing/fakes';
import { setupServer } from 'msw/node';
import { PropsWithChildren, ReactNode, useEffect } from 'react';
import { Route } from 'react-router-dom';
import {
  AcrImagesCard,
  AcrPage,
  acrPlugin,
  AcrRegistriesPage,
  isAcrAvailable,
} from './';
import { makeEntity } from './__testUtils__/renderPage';

const server = setupServer();
registerMswTestHooks(server);

beforeEach(() => {
  server.use(answerCatalog(), ...answerTags(wireTag('1.0.0')));
});

function SignIn({ onSignInSuccess }: SignInPageProps) {
  useEffect(() => onSignInSuccess(UserIdentity.createGuest()));
  return null;
}

const catalog = catalogApiMock({ entities: [makeEntity('team/api')] });

/** Renders an app: something at `/entity` and on entities’ pages, registries. */
function renderApp(element: ReactNode, path = '/entity') {
  window.history.replaceState({}, '', path);
  const app = createApp({
    apis: [createApiFactory(catalogApiRef, catalog)],
    components: { SignInPage: SignIn },
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { baseUrl: 'http://localhost' },
          backend: { baseUrl: BACKEND },
        },
      },
    ],
  });
  const Root = app.createRoot(
    <AppRouter>
      <FlatRoutes>
        <Route path="/catalog" element={<CatalogIndexPage />} />
        <Route path="/acr" element={<AcrRegistriesPage />} />
        <Route path="/entity" element={<>{element}</>} />
        <Route
          path="/catalog/:namespace/:kind/:name"
          element={<CatalogEntityPage />}
        >
          {element}
        </Route>
      </FlatRoutes>
    </AppRouter>,
  );
  render(<Root />);
}

/** Somebody's own component: the app does not see what it renders. */
function OwnLayout() {
  return (
    <section aria-label="Own layout">
      <AcrPage />
    </section>
  );
}

function Annotated({ children }: PropsWithChildren<{}>) {
  return (
    <EntityProvider entity={makeEntity('team/api')}>{children}</EntityProvider>
  );
}

it('shows the tags in a tab of the entity page', async () => {
  renderApp(
    <Annotated>
      <EntityLayout>
        <EntityLayout.Route path="/" title="Overview">
          <div />
        </EntityLayout.Route>
        <EntityLayout.Route
          if={e => Boolean(isAcrAvailable(e))}
          path="/acr"
          title="ACR"
        >
          <AcrPage />
        </EntityLayout.Route>
      </EntityLayout>
    </Annotated>,
    '/entity/acr',
  );
  expect(await screen.findByRole('tab', { name: 'ACR' })).toBeVisible();
  // Columns come and go until it is known what there is to show.
  await waitFor(() =>
    expect(screen.getByRole('cell', { name: '1.0.0' })).toBeVisible(),
  );
});

it('shows the tags inside somebody’s own component', async () => {
  renderApp(
    <Annotated>
      <OwnLayout />
    </Annotated>,
  );
  // Columns come and go until it is known what there is to show.
  await waitFor(() =>
    expect(screen.getByRole('cell', { name: '1.0.0' })).toBeVisible(),
  );
});

it('shows the registries on a page of their own', async () => {
  renderApp(<div />, '/acr');
  expect(
    await screen.findByRole('heading', { name: 'Container registries' }),
  ).toBeVisible();
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
  expect(window.location.search).toBe('?acr-repository=team%2Fapi');
});

it('shows the newest image on an overview, with the way to the tab', async () => {
  renderApp(
    <EntityLayout>
      <EntityLayout.Route path="/" title="Overview">
        <AcrImagesCard />
      </EntityLayout.Route>
      <EntityLayout.Route path="/acr" title="ACR">
        <AcrPage />
      </EntityLayout.Route>
    </EntityLayout>,
    '/catalog/default/component/api',
  );
  const link = await screen.findByRole('link', { name: '1.0.0' });
  expect(link).toHaveAttribute(
    'href',
    '/catalog/default/component/api/acr?acr-image=1.0.0',
  );
  await userEvent
    .setup()
    .click(screen.getByRole('link', { name: 'All images' }));
  // Columns come and go until it is known what there is to show.
  await waitFor(() =>
    expect(screen.getByRole('cell', { name: '1.0.0' })).toBeVisible(),
  );
});

it('is one plugin with its APIs', () => {
  expect(acrPlugin.getId()).toBe('acr');
  expect([...acrPlugin.getApis()].map(({ api }) => api.id)).toEqual([
    'plugin.acr.registries',
  ]);
});
