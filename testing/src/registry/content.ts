/**
 * The routes below `/v2`: the content of repositories, as the OCI distribution
 * specification 1.1 has it, with blobs behind a redirect as the service has
 * them.
 */
import { createHash } from 'crypto';
import { Request, Router } from 'express';
import { Authority } from './auth';
import {
  sendArtifactNotAccepted,
  sendDisallowed,
  sendError,
  sendNotFoundPage,
} from './errors';
import { sendReferrers } from './referrers';
import { repositoryRoutes } from './repositoryRoutes';
import { RepositoryRecord, StoredManifest } from './types';

/** An artifact manifest, of OCI or of ORAS before it. */
const ARTIFACT = /^application\/vnd\.(?:oci|cncf\.oras)\.artifact\.manifest\./;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** What the content API gives, to whom, and where its blobs are kept. */
export interface ContentOptions {
  repositories: readonly RepositoryRecord[];
  authority: Authority;
  /** Signs the address of a blob on the host that keeps it. */
  blobUrl(repository: string, digest: string): string;
}

/** Makes the routes below `/v2`. */
export function createContentRouter(options: ContentOptions): Router {
  const { authority, blobUrl } = options;
  const router = Router();

  const forRepository = repositoryRoutes(options, 'pull');

  router.get('/', async (req, res) => {
    if (await authority.admit(req, res)) {
      res.json({});
    }
  });

  router.get(
    /^\/(.+)\/manifests\/([^/]+)$/,
    forRepository((repository, req, res) => {
      const reference = req.params[1];
      const found = findManifest(repository, reference);
      if (found && !accepts(req, found.manifest) && isArtifact(found)) {
        sendArtifactNotAccepted(res);
        return;
      }
      if (!found || !accepts(req, found.manifest)) {
        const message = `manifest tagged by "${reference}" is not found`;
        const detail = { Tag: reference };
        sendError(res, 404, 'MANIFEST_UNKNOWN', message, detail);
        return;
      }
      if (isReadDisabled(repository, reference, found.digest)) {
        sendDisallowed(res);
        return;
      }
      res.set('Docker-Content-Digest', found.digest);
      res.set('Content-Type', found.manifest.mediaType);
      res.end(found.manifest.bytes);
    }),
  );

  router.get(
    /^\/(.+)\/blobs\/([^/]+)$/,
    forRepository((repository, req, res) => {
      const digest = req.params[1];
      if (!DIGEST.test(digest)) {
        sendNotFoundPage(res);
      } else if (repository.content?.blobs.has(digest)) {
        res.set('Docker-Content-Digest', digest);
        res.redirect(307, blobUrl(repository.name, digest));
      } else {
        const message = 'blob unknown to registry';
        sendError(res, 404, 'BLOB_UNKNOWN', message, digest);
      }
    }),
  );

  router.get(
    /^\/(.+)\/referrers\/([^/]+)$/,
    forRepository((repository, req, res) => {
      sendReferrers(repository, req.params[1], req, res);
    }),
  );

  return router;
}

function findManifest(
  { tags, content }: RepositoryRecord,
  reference: string,
): { digest: string; manifest: StoredManifest } | undefined {
  const digest =
    tags.find(({ name }) => name === reference)?.digest ?? reference;
  const isGone = content?.goneManifests?.has(digest);
  const manifest = isGone ? undefined : content?.manifests.get(digest);
  return manifest && { digest, manifest };
}

function isArtifact({ manifest }: { manifest: StoredManifest }): boolean {
  return ARTIFACT.test(manifest.mediaType);
}

/**
 * A manifest cannot be read by a tag of which that is disabled, nor by its digest if
 * it is of the manifest, or of every tag that it has.
 */
function isReadDisabled(
  { tags, manifests }: RepositoryRecord,
  reference: string,
  digest: string,
): boolean {
  const named = tags.filter(tag => tag.digest === digest);
  const asked = named.filter(({ name }) => name === reference);
  const meant = asked.length > 0 ? asked : named;
  return (
    manifests.some(
      manifest => manifest.digest === digest && manifest.isReadDisabled,
    ) ||
    (meant.length > 0 && meant.every(tag => tag.isReadDisabled))
  );
}

/** A type that is not asked for is as good as not there. */
function accepts(req: Request, { mediaType }: StoredManifest): boolean {
  const accept = req.get('Accept') ?? '*/*';
  return accept.includes('*/*') || accept.includes(mediaType);
}

/** Signs an address, so that it needs no other credentials. */
export function signatureOf(secret: string, path: string): string {
  return createHash('sha256').update(`${secret} ${path}`).digest('hex');
}
