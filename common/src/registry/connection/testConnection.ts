import { ConnectionTestOptions } from '../model/AcrApi';
import { Access, checkAccess, whyNotFound } from './checkAccess';
import { checkContent, skipContent, Subject } from './checkContent';
import { checkLink } from './checkLink';
import { ConnectionCheck, NotTriedReason } from '../model/connection';
import { ApiEndpoint } from '../wire/ApiEndpoint';

/** The ways to a registry's two APIs. */
export interface Endpoints {
  metadata: ApiEndpoint;
  content: ApiEndpoint;
}

/**
 * Tests the connection to a registry step by step, each when it is asked for and
 * with requests for as little as possible.
 *
 * @throws the reason of `signal`, and nothing else
 */
export async function* testConnection(
  { metadata, content }: Endpoints,
  { repositories, signal }: ConnectionTestOptions,
): AsyncGenerator<ConnectionCheck, void, undefined> {
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
