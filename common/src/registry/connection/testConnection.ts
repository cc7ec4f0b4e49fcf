import { AcrApiClientOptions, endpointsOf } from '../endpoints';
import { AcrRequestOptions, ConnectionCheck, NotTriedReason } from '../model';
import { Access, checkAccess, whyNotFound } from './checkAccess';
import { checkContent, skipContent, Subject } from './checkContent';
import { checkLink } from './checkLink';

/**
 * Options of a test of the connection.
 *
 * @alpha
 */
export interface ConnectionTestOptions extends AcrRequestOptions {
  /**
   * Repositories that somebody uses: the first of them that answers is read.
   * If there is none, the first one that the registry lists is.
   */
  repositories: readonly string[];
}

/**
 * Tests the connection to a registry step by step, in the order of
 * {@link ConnectionStep}: each when it is asked for and with requests for as little
 * as possible, about ten at most. A failure is told as one.
 *
 * @param registry - how it is reached, as an {@link AcrApiClient} does
 * @throws the reason of `signal`, and nothing else
 */
export async function* testConnection(
  registry: AcrApiClientOptions,
  { repositories, signal }: ConnectionTestOptions,
): AsyncGenerator<ConnectionCheck, void, undefined> {
  const { metadata, content } = endpointsOf(registry);
  const access = yield* checkAccess(metadata, repositories, signal);
  const subject = findSubject(access);
  yield* typeof subject === 'string'
    ? skipContent(subject)
    : checkContent(content, subject, signal);
  yield await checkLink(metadata, access, signal);
}

/** The image to go on with, or why there is none. */
function findSubject(access?: Access): Subject | NotTriedReason {
  if (!access?.probe.found) {
    return whyNotFound(access);
  }
  const { repository, tags } = access.probe.found;
  return tags.length > 0 ? { repository, digest: tags[0].digest } : 'no-tag';
}
