/** Finds a repository that a connection can be tested with. */
import { AcrError, AcrFailureKind, AcrTag, findNameProblem } from '../model';
import {
  ApiEndpoint,
  readerOf,
  readNextCursor,
  readTagList,
  repositoryPath,
} from '../wire';
import { attempt } from './attempt';

/** How many of the repositories that somebody uses are tried, at most. */
const MAX_TRIED = 3;

/** What is wrong with one repository, and need not be with the next one. */
const OF_ONE_REPOSITORY: AcrFailureKind[] = [
  'repository-unknown',
  'permission-missing',
  'credentials-refused',
  'not-authorized',
];

/** The tags of a repository that were changed last. */
export interface FewTags {
  tags: AcrTag[];
  /** Whether the `Link` to the next page could be read. */
  isLinked: boolean;
}

/** A repository that could not be read. */
export interface FailedRepository {
  repository: string;
  error: AcrError;
}

/** What came of looking for a repository. */
export interface RepositoryProbe {
  /** One that could be read, if possible with a tag. */
  found?: FewTags & { repository: string };
  /** Those before it that could not. */
  failures: FailedRepository[];
}

/**
 * Takes the names that can be asked for.
 *
 * @param used - the repositories that somebody uses, of any content
 * @param listed - what the catalog begins with, if it may be read
 */
export function chooseRepositories(
  used: readonly string[],
  listed: readonly string[] = [],
): string[] {
  const names = [...new Set(used)].filter(name => !findNameProblem(name));
  return [...new Set([...names.slice(0, MAX_TRIED), ...listed.slice(0, 1)])];
}

/** Looks for the first repository that has a tag, or at least can be read. */
export async function probeRepositories(
  endpoint: ApiEndpoint,
  repositories: readonly string[],
  signal?: AbortSignal,
): Promise<RepositoryProbe> {
  const failures: FailedRepository[] = [];
  let found: RepositoryProbe['found'];
  for (const repository of repositories) {
    const read = readFewTags(endpoint, repository, 1, signal);
    const outcome = await attempt(read, signal);
    if (outcome.isRead) {
      found ??= { repository, ...outcome.value };
      if (outcome.value.tags.length > 0) {
        return { found: { repository, ...outcome.value }, failures };
      }
    } else {
      failures.push({ repository, error: outcome.error });
      if (!OF_ONE_REPOSITORY.includes(outcome.error.failure.kind)) {
        break;
      }
    }
  }
  return { found, failures };
}

/** Reads so many of the tags that were changed last. */
export async function readFewTags(
  endpoint: ApiEndpoint,
  repository: string,
  n: number,
  signal?: AbortSignal,
): Promise<FewTags> {
  const query = new URLSearchParams({ n: String(n), orderby: 'timedesc' });
  const { loginServer } = endpoint;
  const { value, headers } = await endpoint.readJson(
    `${repositoryPath(repository)}/_tags?${query}`,
    readerOf({ loginServer, repository }, readTagList),
    { signal },
  );
  const isLinked = readNextCursor(headers.get('Link')) !== undefined;
  return { tags: value.items, isLinked };
}
