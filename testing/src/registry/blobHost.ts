import express, { Express } from 'express';
import { signatureOf } from './content';
import { RepositoryRecord } from './types';

/** Where blobs are kept, and how their addresses are signed. */
export interface BlobHost {
  app: Express;
  /** The path and query of a blob, good for whoever has it. */
  pathOf(repository: string, digest: string): string;
}

/**
 * Makes the host that the registry redirects to for blobs, as the service does
 * to Azure Storage: addresses are signed, and a request that brings credentials
 * of its own is refused, for they have no business there.
 */
export function createBlobHost(
  repositories: readonly RepositoryRecord[],
): BlobHost {
  const secret = String(process.hrtime.bigint());
  const app = express();
  app.disable('x-powered-by');
  app.get(/^\/blobs\/(.+)\/(sha256:[0-9a-f]{64})$/, (req, res) => {
    const [name, digest] = [req.params[0], req.params[1]];
    const blob = repositories
      .find(repository => repository.name === name)
      ?.content?.blobs.get(digest);
    if (req.get('Authorization')) {
      res.status(400).send('InvalidAuthenticationInfo');
    } else if (req.query.sig !== signatureOf(secret, `${name} ${digest}`)) {
      res.status(403).send('AuthenticationFailed');
    } else if (blob) {
      res.set('X-Content-Type-Options', 'nosniff');
      res.type('application/octet-stream').send(blob);
    } else {
      res.status(404).send('BlobNotFound');
    }
  });
  return {
    app,
    pathOf: (repository, digest) =>
      `/blobs/${encodeURIComponent(repository)}/${digest}?sig=${signatureOf(
        secret,
        `${repository} ${digest}`,
      )}`,
  };
}
