import { createRouteRef as createOldRouteRef } from '@backstage/core-plugin-api';
import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The ACR tab of an entity. */
export const rootRouteRef = createRouteRef();

/**
 * The page of all registries. Made by the old frontend system, whose references
 * both systems know.
 */
export const registriesRouteRef = createOldRouteRef({ id: 'acr-registries' });
