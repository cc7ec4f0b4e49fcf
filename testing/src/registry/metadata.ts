/** The routes below `/acr/v1`: what the registry tells of its content. */
import { Request, Response, Router } from 'express';
import { Authority } from './auth';
import { failPage } from './behaviours';
import { sendError, sendNotFoundPage } from './errors';
import { sendSpoilt } from './faults';
import { cutPage, Ordering, Page, readPageQuery, setNextLink } from './paging';
import { repositoryRoutes } from './repositoryRoutes';
import { ManifestRecord, RepositoryRecord, Scope, TagRecord } from './types';
import {
  manifestBody,
  repositoryBody,
  tagBody,
  UNLOCKED,
} from './metadataBodies';

const DIGEST = /^sha256:[0-9a-f]{64}$/;

const BY_TAG: Ordering<TagRecord> = {
  nameOf: tag => tag.name,
  timeOf: tag => tag.lastUpdateTime,
};
const BY_DIGEST: Ordering<ManifestRecord> = {
  nameOf: manifest => manifest.digest,
  timeOf: manifest => manifest.lastUpdateTime,
};
const BY_NAME: Ordering<string> = { nameOf: name => name };

/** What the metadata API tells of, and who may hear it. */
export interface MetadataOptions {
  /** The login server, as bodies name it. */
  loginServer: string;
  repositories: readonly RepositoryRecord[];
  authority: Authority;
}

/** Makes the routes below `/acr/v1`. */
export function createMetadataRouter(options: MetadataOptions): Router {
  const { loginServer, repositories, authority } = options;
  const router = Router();

  const forRepository = repositoryRoutes(options, 'metadata_read');

  router.get('/_catalog', async (req, res) => {
    const scope: Scope = { type: 'registry', name: 'catalog', action: '*' };
    if (await authority.admit(req, res, scope)) {
      const names = repositories.map(({ name }) => name);
      const page = sendPageHead(req, res, '/acr/v1/_catalog', names, BY_NAME);
      if (page) {
        const items = page.items;
        res.json({ repositories: items.length > 0 ? items : null });
      }
    }
  });

  router.get(
    /^\/(.+)\/_tags$/,
    forRepository((repository, req, res) => {
      const { digest } = req.query;
      const tags = digest
        ? repository.tags.filter(tag => tag.digest === digest)
        : repository.tags;
      const path = `${pathOf(repository)}/_tags`;
      const page = sendPageHead(req, res, path, tags, BY_TAG);
      if (page && !failPage(repository, page, res)) {
        const body = listBody('tags', repository, page.items.map(tagBody));
        if (!sendSpoilt(repository, { offset: page.offset, body }, req, res)) {
          res.json(body);
        }
      }
    }),
  );

  router.get(
    /^\/(.+)\/_tags\/([^/]+)$/,
    forRepository((repository, req, res) => {
      const tag = repository.tags.find(({ name }) => name === req.params[1]);
      if (tag) {
        res.json({ ...head(repository), tag: tagBody(tag) });
      } else {
        const message = 'the specified tag does not exist';
        sendError(res, 404, 'TAG_UNKNOWN', message);
      }
    }),
  );

  router.get(
    /^\/(.+)\/_manifests$/,
    forRepository((repository, req, res) => {
      const path = `${pathOf(repository)}/_manifests`;
      const page = sendPageHead(
        req,
        res,
        path,
        repository.manifests,
        BY_DIGEST,
      );
      if (page) {
        const manifests = page.items.map(m => manifestBody(m, repository));
        res.json(listBody('manifests', repository, manifests));
      }
    }),
  );

  router.get(
    /^\/(.+)\/_manifests\/([^/]+)$/,
    forRepository((repository, req, res) => {
      const digest = req.params[1];
      const manifest = repository.manifests.find(m => m.digest === digest);
      if (!DIGEST.test(digest)) {
        sendNotFoundPage(res);
      } else if (manifest) {
        const { references } = manifest;
        const body = { ...manifestBody(manifest, repository), references };
        res.json({ ...head(repository), manifest: body });
      } else {
        const message = `manifest "${digest}" is not found`;
        sendError(res, 404, 'MANIFEST_UNKNOWN', message);
      }
    }),
  );

  router.get(
    /^\/(.+)$/,
    forRepository((repository, _req, res) => {
      res.json({
        ...head(repository),
        ...repositoryBody(repository),
        changeableAttributes: UNLOCKED,
      });
    }),
  );

  function head(repository: RepositoryRecord) {
    return { registry: loginServer, imageName: repository.name };
  }

  /** An empty list is `null`, as recorded. */
  function listBody(
    key: string,
    repository: RepositoryRecord,
    items: unknown[],
  ) {
    return { ...head(repository), [key]: items.length > 0 ? items : null };
  }

  return router;
}

/** Cuts the page that is asked for and says where the next one is. */
function sendPageHead<T>(
  req: Request,
  res: Response,
  path: string,
  list: readonly T[],
  ordering: Ordering<T>,
): Page<T> | undefined {
  const query = readPageQuery(req);
  if (!query) {
    sendError(res, 400, 'UNSUPPORTED', 'orderby is not supported');
    return undefined;
  }
  const page = cutPage(list, query, ordering);
  setNextLink(res, path, query, page.next);
  return page;
}

function pathOf({ name }: RepositoryRecord): string {
  return `/acr/v1/${encodeURIComponent(name)}`;
}
