/** The sandbox's app of the new frontend system. */
import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';
import acrPlugin from '../src/alpha';
import acrLanguages from '../src/translations';
import { sandboxCatalogFactory } from './sandbox/catalog';

const sandboxModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      params: defineParams => defineParams(sandboxCatalogFactory),
    }),
    EntityContentBlueprint.make({
      name: 'embedded',
      params: {
        path: '/embedded',
        title: 'Embedded',
        loader: () =>
          import('./sandbox/EmbeddedLayout').then(m => <m.EmbeddedLayout />),
      },
    }),
  ],
});

createDevApp({
  features: [
    catalogPlugin,
    acrPlugin,
    acrLanguages,
    userSettingsPlugin,
    sandboxModule,
  ],
});
