/**
 * The plugin, for apps of the new frontend system: with the package installed
 * the ACR tab is there.
 *
 * @packageDocumentation
 */
import type { RouteRef as OldRouteRef } from '@backstage/core-plugin-api';
import {
  ApiBlueprint,
  createFrontendPlugin,
  OverridableFrontendPlugin,
  PageBlueprint,
  RouteRef,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import StorageIcon from '@material-ui/icons/Storage';
import { isAcrAvailable } from 'backstage-plugin-acr-common';
import { acrRegistriesApiFactory } from './apis';
import { registriesRouteRef, rootRouteRef } from './routes';

const acrRegistriesApi = ApiBlueprint.make({
  name: 'registries',
  params: defineParams => defineParams(acrRegistriesApiFactory),
});

const acrEntityContent = EntityContentBlueprint.make({
  params: {
    path: '/acr',
    title: 'ACR',
    filter: isAcrAvailable,
    routeRef: rootRouteRef,
    loader: () => import('./systems/new/tab').then(m => <m.AcrPage />),
  },
});

const acrRegistriesPage = PageBlueprint.make({
  params: {
    path: '/acr',
    title: 'ACR',
    icon: <StorageIcon fontSize="inherit" />,
    routeRef: registriesRouteRef,
    loader: () =>
      import('./systems/new/registries').then(m => <m.RegistriesPage />),
  },
});

const acrImagesCard = EntityCardBlueprint.make({
  name: 'images',
  params: {
    filter: isAcrAvailable,
    loader: () => import('./systems/new/card').then(m => <m.AcrImagesCard />),
  },
});

/**
 * The plugin, for apps of the new frontend system. Its extensions have the types that
 * the blueprints of the app's own release of Backstage give them.
 *
 * @public
 */
const acrPlugin: OverridableFrontendPlugin<
  { root: RouteRef<undefined>; registries: OldRouteRef<undefined> },
  {},
  {
    'api:acr/registries': ReturnType<
      typeof ApiBlueprint.make<'registries', never, never>
    >;
    'entity-card:acr/images': ReturnType<
      typeof EntityCardBlueprint.make<'images', never, never>
    >;
    'entity-content:acr': ReturnType<
      typeof EntityContentBlueprint.make<undefined, never, never>
    >;
    'page:acr': ReturnType<typeof PageBlueprint.make<undefined, never, never>>;
  }
> = createFrontendPlugin({
  pluginId: 'acr',
  title: 'Azure Container Registry',
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef, registries: registriesRouteRef },
  extensions: [
    acrRegistriesApi,
    acrEntityContent,
    acrImagesCard,
    acrRegistriesPage,
  ],
});

export default acrPlugin;
