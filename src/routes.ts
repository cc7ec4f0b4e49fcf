import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The ACR tab of an entity. */
export const rootRouteRef = createRouteRef();
