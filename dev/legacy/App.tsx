import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { configApiRef, createApiFactory } from '@backstage/core-plugin-api';
import {
  ScmIntegrationsApi,
  scmIntegrationsApiRef,
} from '@backstage/integration-react';
import { CatalogEntityPage, CatalogIndexPage } from '@backstage/plugin-catalog';
import { UserSettingsPage } from '@backstage/plugin-user-settings';
import { Navigate, Route } from 'react-router-dom';
import { acrTranslations } from '../../src/translations';
import { sandboxCatalogFactory } from '../sandbox/catalog';
import { AcrRegistriesPage } from '../../src';
import { entityPage } from './entityPage';
import { GuestSignIn } from './GuestSignIn';

const devApp = createApp({
  apis: [
    sandboxCatalogFactory,
    // For the card about an entity, as the template's apps have it.
    createApiFactory({
      api: scmIntegrationsApiRef,
      deps: { configApi: configApiRef },
      factory: ({ configApi }) => ScmIntegrationsApi.fromConfig(configApi),
    }),
  ],
  components: { SignInPage: GuestSignIn },
  __experimentalTranslations: {
    availableLanguages: ['en', 'de', 'fr', 'es', 'it', 'ja', 'pt-BR', 'zh-CN'],
    resources: [acrTranslations],
  },
});

/** The app: a catalog, and the pages of its entities. */
export const App = devApp.createRoot(
  <AppRouter>
    <FlatRoutes>
      <Route path="/" element={<Navigate to="catalog" />} />
      <Route path="/acr" element={<AcrRegistriesPage />} />
      <Route path="/catalog" element={<CatalogIndexPage />} />
      <Route
        path="/catalog/:namespace/:kind/:name"
        element={<CatalogEntityPage />}
      >
        {entityPage}
      </Route>
      <Route path="/settings" element={<UserSettingsPage />} />
    </FlatRoutes>
  </AppRouter>,
);
