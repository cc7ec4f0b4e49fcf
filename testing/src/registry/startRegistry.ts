import express, { Express } from 'express';
import { createServer as createHttpServer, Server } from 'http';
import { createServer as createHttpsServer } from 'https';
import { AddressInfo } from 'net';
import { Authority } from './auth';
import { createBlobHost } from './blobHost';
import { createContentRouter } from './content';
import { sendNotFoundPage } from './errors';
import { createMetadataRouter } from './metadata';
import { Account, RepositoryRecord } from './types';

/** What a registry holds, and how it is reached. */
export interface RegistryOptions {
  repositories: readonly RepositoryRecord[];
  accounts: Account[];
  /** What the registry calls itself; default: the address it is reached at. */
  loginServer?: string;
  /** Entra ID access tokens, and whose account they stand for. */
  entraTokens?: Record<string, string>;
  /** 0, the default, takes any that is free. */
  port?: number;
  /** With a certificate it speaks https, else http. */
  tls?: { cert: string; key: string };
}

/** A registry that listens. */
export interface RunningRegistry {
  /** Where it is, without a slash at the end. */
  url: string;
  /** Every request so far, as `GET /acr/v1/team%2Fapi/_tags?n=100`. */
  requests: string[];
  stop(): Promise<void>;
}

/**
 * Starts a registry that behaves as Azure Container Registry does, as far as
 * this plugin reads it. It listens on this machine alone.
 *
 * @throws if the port is taken (`EADDRINUSE`)
 */
export async function startRegistry(
  options: RegistryOptions,
): Promise<RunningRegistry> {
  const requests: string[] = [];
  const app = express();
  const server = options.tls
    ? createHttpsServer(options.tls, app)
    : createHttpServer(app);
  const blobHost = createBlobHost(options.repositories);
  const blobServer = createHttpServer(blobHost.app);
  const port = await listen(server, options.port);
  const blobPort = await listen(blobServer);
  const url = `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`;
  mountRoutes(app, options, url, requests, (repository, digest) => {
    const path = blobHost.pathOf(repository, digest);
    return `http://127.0.0.1:${blobPort}${path}`;
  });
  return {
    url,
    requests,
    stop: async () => {
      await Promise.all([stop(server), stop(blobServer)]);
    },
  };
}

/** Listens on this machine alone, and tells the port. */
async function listen(server: Server, port = 0): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

function mountRoutes(
  app: Express,
  options: RegistryOptions,
  url: string,
  requests: string[],
  blobUrl: (repository: string, digest: string) => string,
) {
  const loginServer = options.loginServer ?? new URL(url).host;
  const authority = new Authority({
    service: loginServer,
    realm: `${url}/oauth2/token`,
    accounts: options.accounts,
    entraTokens: options.entraTokens ?? {},
  });
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((req, res, next) => {
    requests.push(`${req.method} ${req.originalUrl}`);
    res.set({
      'Docker-Distribution-Api-Version': 'registry/2.0',
      'X-Content-Type-Options': 'nosniff',
      'Access-Control-Expose-Headers':
        'Docker-Content-Digest, WWW-Authenticate, Link, X-Ms-Correlation-Request-Id',
    });
    next();
  });
  app.use('/oauth2', authority.createRouter());
  app.use(
    '/v2',
    createContentRouter({
      repositories: options.repositories,
      authority,
      blobUrl,
    }),
  );
  app.use(
    '/acr/v1',
    createMetadataRouter({
      loginServer,
      repositories: options.repositories,
      authority,
    }),
  );
  app.use((_req, res) => sendNotFoundPage(res));
}

async function stop(server: Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
