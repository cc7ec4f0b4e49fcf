/** An app with the ACR tab, and beside it the tabs that it is measured against. */
import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { sandboxCatalogFactory } from '../../../dev/sandbox/catalog';
import acrPlugin from '../../../src/alpha';

const benchModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      params: defineParams => defineParams(sandboxCatalogFactory),
    }),
    EntityContentBlueprint.make({
      name: 'bare',
      params: {
        path: '/bare',
        title: 'Bare',
        loader: () => import('./Bare').then(m => <m.Bare />),
      },
    }),
    EntityContentBlueprint.make({
      name: 'like-ours',
      params: {
        path: '/like-ours',
        title: 'Like ours',
        loader: () => import('./LikeOurs').then(m => <m.LikeOurs />),
      },
    }),
    EntityContentBlueprint.make({
      name: 'all-at-once',
      params: {
        path: '/all-at-once',
        title: 'All at once',
        loader: () => import('./AllAtOnce').then(m => <m.AllAtOnce />),
      },
    }),
  ],
});

const crowdModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    PageBlueprint.make({
      name: 'crowd',
      params: {
        path: '/crowd',
        loader: () => import('./Crowd').then(m => <m.Crowd />),
      },
    }),
  ],
});

createDevApp({
  features: [catalogPlugin, acrPlugin, benchModule, crowdModule],
});
