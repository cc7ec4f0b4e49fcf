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
import { framed } from './components/frame';
import type { FramedPart } from './components/frame';
import { registriesRouteRef, rootRouteRef } from './routes';

/** What is loaded has the parts of the new system around it. */
async function loadFramed(component: Promise<FramedPart>) {
  const frame = import('./components/frame/newSystem');
  const Framed = await framed(
    frame.then(m => m.newSystem),
    component,
  );
  return <Framed />;
}

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
    loader: () =>
      loadFramed(import('./components/entity/tab').then(m => m.AcrPage)),
  },
});

const acrRegistriesPage = PageBlueprint.make({
  params: {
    path: '/acr',
    title: 'ACR',
    icon: <StorageIcon fontSize="inherit" />,
    routeRef: registriesRouteRef,
    loader: () =>
      loadFramed(import('./components/registries').then(m => m.RegistriesPage)),
  },
});

const acrImagesCard = EntityCardBlueprint.make({
  name: 'images',
  params: {
    filter: isAcrAvailable,
    loader: () =>
      loadFramed(import('./components/entity/card').then(m => m.AcrImagesCard)),
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
