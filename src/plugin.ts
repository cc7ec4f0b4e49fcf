import {
  createComponentExtension,
  createPlugin,
} from '@backstage/core-plugin-api';
import { acrApiFactory, acrRegistriesApiFactory } from './apiFactories';

/**
 * The plugin, for apps of the old frontend system.
 *
 * @public
 */
export const acrPlugin = createPlugin({
  id: 'acr',
  apis: [acrApiFactory, acrRegistriesApiFactory],
});

/**
 * The images of the entity that stands around it: the content of the ACR tab,
 * and to be placed anywhere else below an `EntityProvider`. Works in apps of
 * both frontend systems.
 *
 * It is no routable extension, because such a one may not be rendered by
 * somebody's own component.
 *
 * @public
 */
export const AcrPage = acrPlugin.provide(
  createComponentExtension({
    name: 'AcrPage',
    component: {
      lazy: () => import('./components/AcrPage').then(m => m.AcrPage),
    },
  }),
);
