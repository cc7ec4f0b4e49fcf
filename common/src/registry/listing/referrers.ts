/**
 * How what is attached to a manifest is found (OCI distribution specification
 * 1.1, "Listing Referrers" and "Unavailable Referrers API").
 */
import {
  AcrFailureKind,
  Descriptor,
  isAcrError,
  ReferrerListOptions,
  ReferrerPage,
  REFERRERS_ACCEPT,
  tagOf,
} from '../model';
import {
  ApiEndpoint,
  digestPath,
  readNextQuery,
  readReferrerList,
  repositoryPath,
} from '../wire';
import { Course, goTo, START as START_OF_COURSE } from './course';

/** What a 404 may seem to tell that only says that there is no such list. */
const NOT_THERE: AcrFailureKind[] = [
  'content-unknown',
  'wrong-target',
  'no-endpoint',
];

/** How far a listing is. */
interface Position {
  /** The query of the page, as the registry gave it. */
  query?: string;
  /** How many referrers were read. */
  read: number;
  course: Course;
}

/** A page as the registry has it, and the query of the next one. */
interface Answer {
  referrers: Descriptor[];
  nextQuery?: string;
  isTagged?: boolean;
}

const START: Position = { read: 0, course: START_OF_COURSE };

/** Registries that have answered with a list of their own. */
const listing = new WeakSet<ApiEndpoint>();

/**
 * Reads a page of the referrers of a manifest.
 *
 * Where the registry has no such list, clients keep a tag in its place. A registry
 * that has answered once has the list: then a 404 says that the manifest is not
 * there, and the tag would be a request for nothing.
 *
 * A registry may ignore the type that is asked for, and says so in a header that
 * need not come through: so it is looked at here, too.
 *
 * @throws an {@link AcrError} if the read fails, or the registry leads in a circle
 *   or to no end
 */
export async function readReferrers(
  endpoint: ApiEndpoint,
  repository: string,
  digest: string,
  { cursor, artifactType, signal }: ReferrerListOptions,
): Promise<ReferrerPage> {
  const position: Position = cursor === undefined ? START : JSON.parse(cursor);
  const path = listPath(repository, digest);
  const query = withType(position.query, artifactType);
  const answer = await readPage(endpoint, path, query, signal).then(
    page => {
      listing.add(endpoint);
      return page;
    },
    error => {
      if (cursor !== undefined || !isNoSuchList(error)) {
        throw error;
      }
      if (listing.has(endpoint)) {
        return nothingIfUnknown(error);
      }
      const tag = `${repositoryPath(repository)}/manifests/${tagOf(digest)}`;
      return readTaggedList(endpoint, tag, signal);
    },
  );
  const { nextQuery, referrers, ...page } = answer;
  return {
    ...page,
    referrers: referrers.filter(item => mayBeOf(item, artifactType)),
    ...(nextQuery !== undefined && {
      next: JSON.stringify(goOn(position, nextQuery, referrers)),
    }),
  };
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

/** @throws an {@link AcrError} if the way leads in a circle, or does not end */
function goOn(
  { read, course }: Position,
  query: string,
  referrers: readonly Descriptor[],
): Position {
  const readByNow = read + referrers.length;
  return { query, read: readByNow, course: goTo(query, course, readByNow) };
}

async function readPage(
  endpoint: ApiEndpoint,
  path: string,
  query?: string,
  signal?: AbortSignal,
): Promise<Answer> {
  const { value, headers } = await endpoint.readJson(
    query === undefined ? path : `${path}?${new URLSearchParams(query)}`,
    readReferrerList,
    { signal },
    REFERRERS_ACCEPT,
  );
  const nextQuery = readNextQuery(headers.get('Link'))?.toString();
  return { referrers: value, ...(nextQuery && { nextQuery }) };
}

/** What clients keep as a tag where the registry has no list of its own. */
async function readTaggedList(
  endpoint: ApiEndpoint,
  path: string,
  signal?: AbortSignal,
): Promise<Answer> {
  try {
    const page = await readPage(endpoint, path, undefined, signal);
    return { ...page, isTagged: true };
  } catch (error) {
    return nothingIfUnknown(error);
  }
}

/** Nobody has attached anything to what the registry does not know. */
function nothingIfUnknown(error: unknown): Answer {
  if (kindOf(error) === 'content-unknown') {
    return { referrers: [] };
  }
  throw error;
}

/** A 404 may come from the registry in many words, or without any. */
function isNoSuchList(error: unknown): boolean {
  const kind = kindOf(error);
  return kind !== undefined && NOT_THERE.includes(kind);
}

function kindOf(error: unknown): AcrFailureKind | undefined {
  return isAcrError(error) ? error.failure.kind : undefined;
}
