import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import type { JSX } from 'react';
import { acrRegistriesApiFactory } from './apis';
import type { AcrImagesCardProps } from './components/entity/card';
import { registriesRouteRef } from './routes';

/**
 * The plugin, for apps of the old frontend system.
 *
 * @public
 */
export const acrPlugin = createPlugin({
  id: 'acr',
  apis: [acrRegistriesApiFactory],
  routes: { registries: registriesRouteRef },
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
export const AcrPage: () => JSX.Element = acrPlugin.provide(
  createComponentExtension({
    name: 'AcrPage',
    component: {
      lazy: () => import('./systems/old/tab').then(m => m.AcrPage),
    },
  }),
);

/**
 * The page of all registries: whether each can be read, and what it holds. For a
 * route of its own, such as `/acr`, in apps of the old frontend system.
 *
 * @public
 */
export const AcrRegistriesPage: () => JSX.Element = acrPlugin.provide(
  createRoutableExtension({
    name: 'AcrRegistriesPage',
    component: () =>
      import('./systems/old/registries').then(m => m.RegistriesPage),
    mountPoint: registriesRouteRef,
  }),
);

/**
 * A card for the overview of an entity: the newest image of each of its
 * repositories. Works in apps of both frontend systems, on the page of an entity.
 *
 * @public
 */
export const AcrImagesCard: (props: AcrImagesCardProps) => JSX.Element =
  acrPlugin.provide(
    createComponentExtension({
      name: 'AcrImagesCard',
      component: {
        lazy: () => import('./systems/old/card').then(m => m.AcrImagesCard),
      },
    }),
  );
