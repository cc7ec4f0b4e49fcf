/**
 * What refers to a manifest, as the OCI distribution specification 1.1 lists it
 * ("Listing Referrers"), in pages.
 */
import { Request, Response } from 'express';
import { sendNotFoundPage, sendSourceFailed } from './errors';
import { cutPage, Ordering, readPageSize } from './paging';
import { RepositoryRecord } from './types';

const INDEX = 'application/vnd.oci.image.index.v1+json';

/** A referrer, as the list tells of it. */
interface Referrer {
  mediaType: string;
  digest: string;
  size: number;
  artifactType?: string;
  annotations?: Record<string, string>;
}

const BY_DIGEST: Ordering<Referrer> = { nameOf: ({ digest }) => digest };

/** Answers with the page of referrers that is asked for. */
export function sendReferrers(
  repository: RepositoryRecord,
  subject: string,
  req: Request,
  res: Response,
) {
  if (repository.content?.hasReferrers === false) {
    sendNotFoundPage(res);
    return;
  }
  if (repository.content?.cacheRule) {
    sendSourceFailed(res, repository.content.cacheRule);
    return;
  }
  const n = readPageSize(req);
  const last = readCursor(req.query.last);
  const wanted = repository.content?.ignoresArtifactType
    ? undefined
    : req.query.artifactType;
  if (wanted) {
    res.set('OCI-Filters-Applied', 'artifactType');
  }
  const referrers = referrersOf(repository, subject, wanted);
  const page = cutPage(referrers, { n, last, orderby: '' }, BY_DIGEST);
  if (page.next !== undefined && !repository.content?.losesReferrerLinks) {
    // Parameters in alphabetical order, as in the other lists.
    const parameters = new URLSearchParams({
      ...(wanted && { artifactType: String(wanted) }),
      last: toCursor(page.next),
      n: String(n),
    });
    const path = `/v2/${repository.name}/referrers/${subject}`;
    res.set('Link', `<${path}?${parameters}>; rel="next"`);
  }
  const index = { schemaVersion: 2, mediaType: INDEX, manifests: page.items };
  res.type(INDEX).send(JSON.stringify(index));
}

/** The manifests that name another one as their subject, of one type or of any. */
function referrersOf(
  { content }: RepositoryRecord,
  subject: string,
  wanted: unknown,
): Referrer[] {
  return [...(content?.manifests ?? [])].flatMap(
    ([digest, { mediaType, bytes }]) => {
      const json = JSON.parse(bytes.toString());
      const { annotations } = json;
      const artifactType = json.artifactType ?? json.config?.mediaType;
      const isWanted = !wanted || artifactType === wanted;
      if (json.subject?.digest !== subject || !isWanted) {
        return [];
      }
      return {
        mediaType,
        digest,
        size: bytes.length,
        ...(!content?.hidesArtifactTypes && { artifactType }),
        ...(annotations && { annotations }),
      };
    },
  );
}

/** Nobody is to take a cursor for a digest. */
function toCursor(digest: string): string {
  return Buffer.from(digest).toString('base64url');
}

function readCursor(last: unknown): string {
  return Buffer.from(String(last ?? ''), 'base64url').toString();
}
