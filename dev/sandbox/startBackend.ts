import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { Router } from 'express';

/**
 * Starts a backend with Backstage's real proxy, and a catalog for apps made by
 * `sandboxCatalogFactory`. Everybody is signed in; there is no database.
 *
 * @param entities - of the catalog
 */
export function startBackend(entities: readonly Entity[]): void {
  const backend = createBackend();
  backend.add(mockServices.auth.factory());
  backend.add(mockServices.httpAuth.factory());
  backend.add(import('@backstage/plugin-proxy-backend'));
  backend.add(makeSandboxPlugin(entities));
  backend.start();
}

/** Tells the sandbox's frontends their catalog, and tests where the registry is. */
function makeSandboxPlugin(entities: readonly Entity[]) {
  return createBackendPlugin({
    pluginId: 'sandbox',
    register(env) {
      env.registerInit({
        deps: { httpRouter: coreServices.httpRouter },
        async init({ httpRouter }) {
          const router = Router();
          router.get('/entities', (_req, res) => res.json(entities));
          // Where the browser tests find the registry itself.
          const registry = { url: process.env.SANDBOX_REGISTRY_URL };
          router.get('/registry', (_req, res) => res.json(registry));
          httpRouter.use(router);
        },
      });
    },
  });
}
