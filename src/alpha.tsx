/**
 * The plugin, for apps of the new frontend system: with the package installed
 * the ACR tab is there.
 *
 * @packageDocumentation
 */
import {
  ApiBlueprint,
  createFrontendPlugin,
  PageBlueprint,
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
 * The plugin, for apps of the new frontend system.
 *
 * @public
 */
export default createFrontendPlugin({
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
