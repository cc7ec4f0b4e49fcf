import { readCatalogNames } from '../listing';
import { ConnectionCheck, failed, notTried, passed } from '../model';
import { ApiEndpoint } from '../wire';
import { attempt } from './attempt';
import { Access, whyNotFound } from './checkAccess';
import { readFewTags } from './repositoryProbe';

/**
 * Checks whether the `Link` header comes through, by lists of which one item was
 * read. Where it was not there, there may have been nothing more: whoever gets
 * two items of the same list knows better.
 */
export async function checkLink(
  endpoint: ApiEndpoint,
  access: Access | undefined,
  signal?: AbortSignal,
): Promise<ConnectionCheck> {
  const catalog = access?.catalog;
  const found = access?.probe.found;
  if (!access || (!catalog && !found)) {
    return notTried('link', whyNotFound(access));
  }
  if (found?.isLinked || catalog?.nextCursor !== undefined) {
    return passed('link');
  }
  return checkMore(endpoint, access, signal);
}

/** Looks for a list that has more than one item: it had no `Link`. */
async function checkMore(
  endpoint: ApiEndpoint,
  { catalog, probe: { found } }: Access,
  signal?: AbortSignal,
): Promise<ConnectionCheck> {
  if (found && found.tags.length > 0) {
    const { repository } = found;
    const read = readFewTags(endpoint, repository, 2, signal);
    const list = await attempt(read, signal);
    if (!list.isRead) {
      return failed('link', list.error, repository);
    }
    if (list.value.tags.length > 1) {
      return { step: 'link', result: 'limited' };
    }
  }
  if (catalog && catalog.names.length > 0) {
    const read = readCatalogNames(endpoint, { n: '2' }, signal);
    const list = await attempt(read, signal);
    if (!list.isRead) {
      return failed('link', list.error);
    }
    if (list.value.names.length > 1) {
      return { step: 'link', result: 'limited' };
    }
  }
  return notTried('link', 'nothing-to-page');
}
