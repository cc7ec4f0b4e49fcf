/**
 * The sandbox's backend: Backstage's real proxy, and the catalog's entities.
 * Everybody is signed in; there is no database.
 */
import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { Router } from 'express';
import { makeComponent, makeEntities } from '../sampleData/entities';

/** Tells the sandbox's frontends their catalog, and tests where the registry is. */
const sandboxPlugin = createBackendPlugin({
  pluginId: 'sandbox',
  register(env) {
    env.registerInit({
      deps: { httpRouter: coreServices.httpRouter },
      async init({ httpRouter }) {
        const repository = process.env.ACR_REPOSITORY;
        const entities = repository
          ? [makeComponent('real', `Your ${repository}`, repository)]
          : makeEntities();
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

const backend = createBackend();
backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(import('@backstage/plugin-proxy-backend'));
backend.add(sandboxPlugin);
backend.start();
