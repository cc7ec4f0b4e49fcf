/**
 * How what is attached to a manifest is found (OCI distribution specification
 * 1.1, "Listing Referrers" and "Unavailable Referrers API").
 */
import { ReferrerListOptions } from '../model/AcrApi';
import { isAcrError, AcrFailureKind } from '../model/AcrError';
import { tagOf } from '../model/companions';
import { Descriptor, ReferrerPage } from '../model/contentTypes';
import { goTo, START } from './course';
import { readNextQuery } from '../wire/link';
import { readReferrerList } from '../wire/manifestContent';
import { REFERRERS_ACCEPT } from '../model/mediaTypes';
import { digestPath, repositoryPath } from '../wire/paths';
import { ApiEndpoint } from '../wire/ApiEndpoint';

/** What a 404 may seem to tell that only says that there is no such list. */
const NOT_THERE: AcrFailureKind[] = [
  'content-unknown',
  'wrong-target',
  'no-endpoint',
];

/**
 * Lists the referrers of a manifest, page after page, each when it is asked for.
 *
 * A registry may ignore the type that is asked for, and says so in a header that
 * need not come through: so it is looked at here, too.
 *
 * @throws an {@link AcrError} if a read fails, or the registry leads in a circle
 *   or to no end
 */
export async function* readReferrers(
  endpoint: ApiEndpoint,
  repository: string,
  digest: string,
  { from, artifactType, signal }: ReferrerListOptions,
): AsyncGenerator<ReferrerPage, void, undefined> {
  const path = listPath(repository, digest);
  const tagPath = `${repositoryPath(repository)}/manifests/${tagOf(digest)}`;
  let next = from;
  let course = START;
  let read = 0;
  do {
    const isFirst = next === undefined;
    const query = withType(next, artifactType);
    const page = await readPage(endpoint, path, query, signal).catch(error => {
      if (isFirst && isNoSuchList(error)) {
        return readTaggedList(endpoint, tagPath, signal);
      }
      throw error;
    });
    next = page.next;
    read += page.referrers.length;
    course = next === undefined ? course : goTo(next, course, read);
    const referrers = page.referrers.filter(item =>
      mayBeOf(item, artifactType),
    );
    yield { ...page, referrers };
  } while (next !== undefined);
}

/**
 * Tells whether the registry has a list of its own of what is attached.
 *
 * @throws an {@link AcrError} if that can't be told
 */
export async function hasReferrerList(
  endpoint: ApiEndpoint,
  repository: string,
  digest: string,
  signal?: AbortSignal,
): Promise<boolean> {
  try {
    await readPage(endpoint, listPath(repository, digest), undefined, signal);
    return true;
  } catch (error) {
    if (isNoSuchList(error)) {
      return false;
    }
    throw error;
  }
}

/** The query of a page; the registry may leave the type out of that of the next. */
function withType(query?: string, artifactType?: string): string | undefined {
  if (artifactType === undefined) {
    return query;
  }
  const parameters = new URLSearchParams(query);
  parameters.set('artifactType', artifactType);
  return parameters.toString();
}

function mayBeOf(referrer: Descriptor, wanted: string | undefined): boolean {
  const { artifactType } = referrer;
  return !wanted || !artifactType || artifactType === wanted;
}

function listPath(repository: string, digest: string): string {
  return `${repositoryPath(repository)}/referrers/${digestPath(digest)}`;
}

async function readPage(
  endpoint: ApiEndpoint,
  path: string,
  query?: string,
  signal?: AbortSignal,
): Promise<ReferrerPage> {
  const { value, headers } = await endpoint.readJson(
    query === undefined ? path : `${path}?${new URLSearchParams(query)}`,
    readReferrerList,
    { signal },
    REFERRERS_ACCEPT,
  );
  const next = readNextQuery(headers.get('Link'))?.toString();
  return { referrers: value, ...(next && { next }) };
}

/** What clients keep as a tag where the registry has no list of its own. */
async function readTaggedList(
  endpoint: ApiEndpoint,
  path: string,
  signal?: AbortSignal,
): Promise<ReferrerPage> {
  try {
    const page = await readPage(endpoint, path, undefined, signal);
    return { ...page, isTagged: true };
  } catch (error) {
    if (kindOf(error) === 'content-unknown') {
      return { referrers: [] }; // Nobody has attached anything.
    }
    throw error;
  }
}

/** A 404 may come from the registry in many words, or without any. */
function isNoSuchList(error: unknown): boolean {
  const kind = kindOf(error);
  return kind !== undefined && NOT_THERE.includes(kind);
}

function kindOf(error: unknown): AcrFailureKind | undefined {
  return isAcrError(error) ? error.failure.kind : undefined;
}
